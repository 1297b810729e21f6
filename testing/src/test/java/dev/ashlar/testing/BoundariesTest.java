package dev.ashlar.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.notes.Caller;
import com.example.notes.Note;
import com.example.notes.NotePolicy;
import com.example.notes.NotesSchema;
import com.example.notes.Remark;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a boundary says of itself is what the generated policies say of it. */
class BoundariesTest {

  static Stream<Boundary> ofNotes() {
    return Boundaries.of(Note.class);
  }

  @ParameterizedTest
  @MethodSource("ofNotes")
  void thePolicyAgrees(Boundary boundary) {
    Caller actor = boundary.actor(Caller.class);
    Note before = boundary.before(Note.class);
    Note after = boundary.row(Note.class);
    boolean allowed =
        switch (boundary.decision()) {
          case "READ" -> NotePolicy.canRead(actor, before);
          case "CREATE" -> NotePolicy.canCreate(actor, after);
          case "UPDATE" -> NotePolicy.canUpdate(actor, before, after);
          case "DELETE" -> NotePolicy.canDelete(actor, before);
          default -> throw new IllegalArgumentException(boundary.decision());
        };
    assertThat(allowed).isEqualTo(boundary.allowed());
  }

  @Test
  void hasTwoForEachPartOfARule() {
    assertThat(Boundaries.of(Note.class, "READ").toList())
        .hasToString(
            List.of(
                    "READ is allowed with published",
                    "READ is denied without published",
                    "READ is allowed with authorId == actor.id",
                    "READ is denied without authorId == actor.id")
                .toString());
    assertThat(Boundaries.of(Note.class, "CREATE")).hasSize(4);
    assertThat(Boundaries.of(Note.class, "UPDATE")).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource("ofRemarks")
  void bringsTheRowsThatLinksLeadTo(Boundary boundary) {
    Caller actor = boundary.actor(Caller.class);
    Remark remark = boundary.row(Remark.class);
    boolean seen =
        boundary.beside(Note.class).stream()
            .filter(note -> note.id().equals(remark.noteId()))
            .anyMatch(note -> NotePolicy.canRead(actor, note));
    assertThat(seen).isEqualTo(boundary.allowed());
  }

  static Stream<Boundary> ofRemarks() {
    return Boundaries.of(Remark.class);
  }

  @Test
  void saysSoWhereNothingIsDecided() {
    assertThatThrownBy(() -> Boundaries.of(Remark.class, "DELETE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No rule of com.example.notes.Remark decides about 'DELETE'.");
    assertThatThrownBy(() -> Boundaries.of(NotesSchema.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("com.example.notes.NotesSchema is not a table.");
  }
}
