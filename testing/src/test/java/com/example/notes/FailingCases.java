package com.example.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Fails without any mutant. */
public class FailingCases {
  @Test
  void fails() {
    assertThat(
            NotePolicy.canRead(NotesDatabase.OTHER, NotesDatabase.note(NotesDatabase.ADA, true, 1)))
        .isTrue();
  }
}
