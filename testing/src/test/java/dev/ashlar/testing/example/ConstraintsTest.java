package dev.ashlar.testing.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.notes.Note;
import com.example.notes.Remark;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.testing.trial.Application;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A world that no database could hold is no example. */
class ConstraintsTest {
  private static final Schema NOTES = Application.module(Note.class);
  private static final Table NOTE = NOTES.findTable(Application.name(Note.class)).orElseThrow();
  private static final Table REMARK = NOTES.findTable(Application.name(Remark.class)).orElseThrow();
  private static final Optional<Value.Constant> ONE = id("1");
  private static final Optional<Value.Constant> TWO = id("2");

  private static Optional<Value.Constant> id(String end) {
    return Optional.of(
        new Value.Constant(ExprType.of(Kind.UUID), "00000000-0000-0000-0000-00000000000" + end));
  }

  private static Map<String, Optional<Value.Constant>> note(Optional<Value.Constant> id) {
    return Map.of("company_id", ONE, "id", id);
  }

  private static boolean isAllowed(
      Optional<Value.Constant> noteOfRemark, List<Map<String, Optional<Value.Constant>>> notes) {
    Map<String, Optional<Value.Constant>> remark =
        Map.of("company_id", ONE, "id", ONE, "note_id", noteOfRemark);
    Witness witness =
        new Witness(Map.of(Root.THIS, remark), Map.of(), Map.of(), List.of(), Optional.empty());
    return new Constraints(NOTES, REMARK).allow(new World(witness, Map.of(NOTE.name(), notes)));
  }

  @Test
  void referencesLeadToARow() {
    assertThat(isAllowed(ONE, List.of(note(ONE), note(TWO)))).isTrue();
    assertThat(isAllowed(ONE, List.of(note(TWO)))).isFalse();
    assertThat(isAllowed(ONE, List.of())).isFalse();
    assertThat(isAllowed(Optional.empty(), List.of())).isTrue();
  }

  @Test
  void keysAreUnique() {
    assertThat(isAllowed(ONE, List.of(note(ONE), note(ONE)))).isFalse();
  }
}
