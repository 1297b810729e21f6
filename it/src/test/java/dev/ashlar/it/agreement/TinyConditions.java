package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Condition.Quantifier;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes conditions about items and their parts that often say the same things. */
record TinyConditions(Random random, TinyDomain domain) {
  private static final Value.Constant NOUGHT = new Value.Constant(ExprType.of(Kind.LONG), "0");
  private static final Value.Constant ONE = new Value.Constant(ExprType.of(Kind.LONG), "1");

  /** Returns a condition about the row {@code this}. */
  Condition next(int depth) {
    return next(depth, List.of(Root.THIS));
  }

  private Condition next(int depth, List<RowRef> rows) {
    int choice = depth == 0 ? 0 : random.nextInt(9);
    if (choice < 2) {
      return atom(rows);
    }
    if (choice < 4) {
      return new Condition.Not(next(depth - 1, rows));
    }
    if (choice < 6) {
      List<Condition> both = List.of(next(depth - 1, rows), next(depth - 1, rows));
      return random.nextBoolean() ? new Condition.And(both) : new Condition.Or(both);
    }
    return quantified(depth, rows);
  }

  /** Names the element after its depth, so that nothing hides anything. */
  private Condition quantified(int depth, List<RowRef> rows) {
    String variable = "p" + rows.size();
    if (random.nextInt(6) == 0) {
      return quantified(Quantifier.NONE, variable, new Condition.Truth(true));
    }
    List<RowRef> inside = new ArrayList<>(rows);
    inside.add(new RowRef.Element(variable));
    return quantified(pick(List.of(Quantifier.values())), variable, next(depth - 1, inside));
  }

  private Condition quantified(Quantifier quantifier, String variable, Condition body) {
    return new Condition.Quantified(quantifier, Root.THIS, domain.parts(), variable, body);
  }

  private Condition atom(List<RowRef> rows) {
    RowRef row = row(rows);
    return switch (random.nextInt(6)) {
      case 0 -> new Condition.HasRole(List.of("ADMIN"));
      case 1 -> new Condition.NullTest(n(row));
      case 2, 3 ->
          new Condition.Comparison(
              pick(List.of(ComparisonOperator.values())),
              n(row),
              random.nextInt(3) == 0 ? n(row(rows)) : pick(List.of(NOUGHT, ONE)));
      default ->
          new Condition.Flag(
              new Value.ColumnValue(row, "flag", ExprType.of(Kind.BOOL), isLinked(row)));
    };
  }

  private RowRef row(List<RowRef> rows) {
    int choice = random.nextInt(8);
    if (choice < 2) {
      return new RowRef.Linked(Root.THIS, choice == 0 ? domain.lead() : domain.main());
    }
    return choice < 6 ? rows.get(rows.size() - 1) : pick(rows);
  }

  private static boolean isLinked(RowRef row) {
    return row instanceof RowRef.Linked;
  }

  private static Value n(RowRef row) {
    return new Value.ColumnValue(row, "n", ExprType.of(Kind.LONG), true);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
