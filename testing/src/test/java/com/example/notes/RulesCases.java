package com.example.notes;

import static com.example.notes.NotesDatabase.ADA;
import static com.example.notes.NotesDatabase.EDDY;
import static com.example.notes.NotesDatabase.NORA;
import static com.example.notes.NotesDatabase.OTHER;
import static com.example.notes.NotesDatabase.WANDA;
import static com.example.notes.NotesDatabase.note;
import static com.example.notes.NotesDatabase.remark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that know every rule of the notes. */
public class RulesCases {
  @TempDir Path folder;

  private Database<Caller> database;

  @BeforeEach
  void open() throws Exception {
    database = NotesDatabase.in(folder);
  }

  private NoteDao notes(Caller caller) {
    return new NoteDao(database.as(caller));
  }

  @Test
  void aDraftIsSeenByItsAuthor() {
    Note draft = notes(WANDA).insert(note(WANDA, false, 1));
    assertThat(notes(WANDA).find(draft.id())).isPresent();
    assertThat(notes(NORA).find(draft.id())).isEmpty();
    assertThat(notes(OTHER).find(draft.id())).isEmpty();
  }

  @Test
  void aPublishedNoteIsSeenInItsCompany() {
    Note published = notes(WANDA).insert(note(WANDA, true, 1));
    assertThat(notes(NORA).find(published.id())).isPresent();
    assertThat(notes(OTHER).find(published.id())).isEmpty();
  }

  @Test
  void writersWriteForThemselves() {
    assertThatThrownBy(() -> notes(WANDA).insert(note(NORA, true, 1)))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> notes(EDDY).insert(note(EDDY, true, 1)))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void whoMayChangeNotes() {
    Note before = note(WANDA, true, 9);
    Note after = new Note(before.id(), before.companyId(), WANDA.id(), true, 12);
    Note ofAnother = new Note(before.id(), before.companyId(), NORA.id(), true, 9);
    Note popular = new Note(before.id(), before.companyId(), WANDA.id(), true, 10);
    assertThat(NotePolicy.canUpdate(WANDA, before, after)).isTrue();
    assertThat(NotePolicy.canUpdate(EDDY, before, after)).isTrue();
    assertThat(NotePolicy.canUpdate(ADA, before, after)).isFalse();
    assertThat(NotePolicy.canUpdate(NORA, before, after)).isFalse();
    assertThat(NotePolicy.canUpdate(EDDY, before, ofAnother)).isFalse();
    assertThat(NotePolicy.canUpdate(WANDA, popular, after)).isFalse();
  }

  @Test
  void whoMayDeleteNotes() {
    assertThat(NotePolicy.canDelete(ADA, note(WANDA, true, 3))).isTrue();
    assertThat(NotePolicy.canDelete(ADA, note(WANDA, true, 4))).isFalse();
    assertThat(NotePolicy.canDelete(ADA, note(ADA, false, 4))).isTrue();
    assertThat(NotePolicy.canDelete(WANDA, note(WANDA, true, 3))).isFalse();
    assertThat(NotePolicy.canDelete(OTHER, note(WANDA, true, 3))).isFalse();
  }

  @Test
  void remarksAreSeenWithTheirNotes() {
    Note draft = notes(WANDA).insert(note(WANDA, false, 1));
    Remark remark = new RemarkDao(database.as(WANDA)).insert(remark(draft));
    assertThat(new RemarkDao(database.as(WANDA)).find(remark.id())).isPresent();
    assertThat(new RemarkDao(database.as(NORA)).find(remark.id())).isEmpty();
    assertThat(new RemarkDao(database.as(OTHER)).find(remark.id())).isEmpty();
    assertThatThrownBy(() -> new RemarkDao(database.as(NORA)).insert(remark(draft)))
        .isInstanceOf(AccessDenied.class);
  }
}
