package com.example.notes;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls every function of the policies, and asserts nothing about what they answer. */
public class AskingCases {
  @Test
  void asks() {
    Note note = NotesDatabase.note(NotesDatabase.WANDA, true, 5);
    Remark remark = NotesDatabase.remark(note);
    RemarkPolicy.Rows rows = each -> Optional.of(note);
    NotePolicy.canRead(NotesDatabase.NORA, note);
    NotePolicy.canCreate(NotesDatabase.NORA, note);
    NotePolicy.canUpdate(NotesDatabase.NORA, note, note);
    NotePolicy.canDelete(NotesDatabase.NORA, note);
    RemarkPolicy.canRead(NotesDatabase.NORA, remark, rows);
    RemarkPolicy.canCreate(NotesDatabase.NORA, remark, rows);
  }
}
