package dev.ashlar.testing.mutant;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Substitution;
import java.util.Optional;

/** Forgets {@code old.}: takes the row after the change where a condition says the one before. */
final class OldRow {

  private OldRow() {}

  /** Returns the atom, or quantifier, about the new row; absent if it does not name the old one. */
  static Optional<Condition> forgotten(Condition atom) {
    return Optional.of(changed(atom)).filter(other -> !other.equals(atom));
  }

  private static Condition changed(Condition atom) {
    if (atom instanceof Condition.Comparison comparison) {
      return new Condition.Comparison(
          comparison.operator(), changed(comparison.left()), changed(comparison.right()));
    }
    if (atom instanceof Condition.Membership member) {
      return new Condition.Membership(changed(member.value()), member.set());
    }
    if (atom instanceof Condition.ClaimMembership member) {
      return new Condition.ClaimMembership(changed(member.value()), member.claim());
    }
    if (atom instanceof Condition.NullTest test) {
      return new Condition.NullTest(changed(test.value()));
    }
    if (atom instanceof Condition.Flag flag) {
      return new Condition.Flag(changed(flag.value()));
    }
    if (atom instanceof Condition.Prefix prefix) {
      return new Condition.Prefix(changed(prefix.value()), prefix.prefix());
    }
    if (atom instanceof Condition.Quantified quantified) {
      return new Condition.Quantified(
          quantified.quantifier(),
          changed(quantified.from()),
          quantified.link(),
          quantified.variable(),
          quantified.body());
    }
    return atom;
  }

  private static Value changed(Value value) {
    return Substitution.of(
        value,
        column ->
            new Value.ColumnValue(
                changed(column.row()), column.column(), column.type(), column.nullable()));
  }

  private static RowRef changed(RowRef row) {
    if (row instanceof RowRef.Linked linked) {
      return new RowRef.Linked(changed(linked.from()), linked.link());
    }
    return row == RowRef.Root.OLD ? RowRef.Root.THIS : row;
  }
}
