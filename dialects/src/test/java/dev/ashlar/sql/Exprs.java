package dev.ashlar.sql;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Optional;

/** Short words for expressions in tests. */
final class Exprs {
  private Exprs() {}

  static ExprType type(ExprType.Kind kind) {
    return kind == ExprType.Kind.ENUM
        ? new ExprType(kind, Optional.of(new TypeName("com.example", "Status")))
        : ExprType.of(kind);
  }

  static Value column(String name, ExprType.Kind kind) {
    return new Value.ColumnValue(RowRef.Root.THIS, name, type(kind), false);
  }

  static Value nullable(String name, ExprType.Kind kind) {
    return new Value.ColumnValue(RowRef.Root.THIS, name, type(kind), true);
  }

  static Value old(String name, ExprType.Kind kind) {
    return new Value.ColumnValue(RowRef.Root.OLD, name, type(kind), false);
  }

  static Value claim(String name, ExprType.Kind kind) {
    return new Value.ClaimValue(name, type(kind), true);
  }

  static Value.Constant constant(ExprType.Kind kind, String text) {
    return new Value.Constant(type(kind), text);
  }

  static Condition compare(Value left, ComparisonOperator operator, Value right) {
    return new Condition.Comparison(operator, left, right);
  }

  static Condition equal(Value left, Value right) {
    return compare(left, ComparisonOperator.EQUAL, right);
  }

  static Condition and(Condition... operands) {
    return new Condition.And(List.of(operands));
  }

  static Index.Term term(Value value) {
    return new Index.Term(value, Index.Order.ASCENDING, Index.Nulls.DEFAULT);
  }

  static Index.Term descending(Value value) {
    return new Index.Term(value, Index.Order.DESCENDING, Index.Nulls.DEFAULT);
  }

  static Index index(String name, Index.Term... terms) {
    return new Index(name, List.of(terms), false, Optional.empty(), List.of(), Index.Method.BTREE);
  }
}
