package com.example.notes;

import dev.ashlar.runtime.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads whatever there is, and asserts nothing about it: it can notice no mutant. */
public class LookingCases {
  @TempDir Path folder;

  private Database<Caller> database;

  @BeforeEach
  void open() throws Exception {
    database = NotesDatabase.in(folder);
  }

  @Test
  void looks() {
    for (Caller caller : new Caller[] {NotesDatabase.WANDA, NotesDatabase.OTHER}) {
      new NoteDao(database.as(caller)).list(10);
      new RemarkDao(database.as(caller)).list(10);
      NotePolicy.canRead(caller, NotesDatabase.note(NotesDatabase.NORA, false, 1));
    }
  }
}
