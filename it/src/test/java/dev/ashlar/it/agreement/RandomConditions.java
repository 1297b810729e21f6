package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes conditions of right types, every operator and kind of literal among them. */
final class RandomConditions {
  private static final Set<ExprType.Kind> ORDERED =
      Set.of(ExprType.Kind.LONG, ExprType.Kind.DECIMAL, ExprType.Kind.INSTANT, ExprType.Kind.DATE);

  private final Random random;
  private final Vocabulary vocabulary;

  RandomConditions(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** Returns a condition; {@code old} says whether it may look at the old row. */
  Condition next(int depth, boolean old) {
    int choice = random.nextInt(10);
    if (depth == 0 || choice < 4) {
      return atom(old);
    }
    if (choice < 6) {
      return new Condition.Not(next(depth - 1, old));
    }
    List<Condition> operands = new ArrayList<>();
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      operands.add(next(depth - 1, old));
    }
    return choice < 8 ? new Condition.And(operands) : new Condition.Or(operands);
  }

  private Condition atom(boolean old) {
    Value.ColumnValue column = column(vocabulary.columns(), old);
    return switch (random.nextInt(12)) {
      case 0 -> new Condition.Truth(random.nextBoolean());
      case 1 -> new Condition.NullTest(column);
      case 2 -> new Condition.Flag(column(vocabulary.columns(ExprType.Kind.BOOL), old));
      case 3 -> prefix(old);
      case 4 -> new Condition.HasRole(roles());
      case 5 -> random.nextBoolean() ? new Condition.Authenticated() : membership(column);
      case 6 -> membership(column);
      case 7 -> claimMembership(old);
      default -> comparison(column, old);
    };
  }

  private Condition prefix(boolean old) {
    Value text = column(vocabulary.columns(ExprType.Kind.STRING), old);
    return new Condition.Prefix(text, (String) Pool.any(ExprType.Kind.STRING, random));
  }

  private List<String> roles() {
    List<String> roles = new ArrayList<>(Pool.ROLES);
    java.util.Collections.shuffle(roles, random);
    return roles.subList(0, 1 + random.nextInt(2));
  }

  private Condition membership(Value column) {
    List<Value.Constant> set = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      set.add(constant(column.type()));
    }
    return new Condition.Membership(column, set);
  }

  private Condition claimMembership(boolean old) {
    Vocabulary.Claim set = pick(vocabulary.sets());
    return new Condition.ClaimMembership(
        column(vocabulary.columns(set.type().kind()), old), set.name());
  }

  private Condition comparison(Value left, boolean old) {
    List<ComparisonOperator> operators =
        ORDERED.contains(left.type().kind())
            ? List.of(ComparisonOperator.values())
            : List.of(ComparisonOperator.EQUAL, ComparisonOperator.NOT_EQUAL);
    Value right = operand(left.type(), old);
    boolean swapped = random.nextInt(4) == 0;
    return new Condition.Comparison(
        pick(operators), swapped ? right : left, swapped ? left : right);
  }

  private Value operand(ExprType type, boolean old) {
    List<Vocabulary.Claim> claims = vocabulary.claims(type.kind());
    int choice = random.nextInt(4);
    if (choice == 0) {
      return column(vocabulary.columns(type.kind()), old);
    }
    if (choice == 1 && !claims.isEmpty()) {
      Vocabulary.Claim claim = pick(claims);
      return new Value.ClaimValue(claim.name(), claim.type(), claim.nullable());
    }
    if (choice == 2 && type.kind() == ExprType.Kind.INSTANT) {
      return new Value.Now(Duration.ofHours(random.nextInt(3) - 1L));
    }
    return constant(type);
  }

  private Value.Constant constant(ExprType type) {
    return new Value.Constant(type, Pool.text(Pool.any(type.kind(), random)));
  }

  private Value.ColumnValue column(List<Vocabulary.Column> columns, boolean old) {
    Vocabulary.Column column = pick(columns);
    Root row = old && random.nextBoolean() ? Root.OLD : Root.THIS;
    return new Value.ColumnValue(row, column.name(), column.type(), column.nullable());
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
