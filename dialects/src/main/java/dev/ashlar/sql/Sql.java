package dev.ashlar.sql;

import dev.ashlar.sql.SqlExpr.Junction;
import dev.ashlar.sql.SqlExpr.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Short words for building expressions. */
public final class Sql {

  /** The null literal. */
  public static final SqlExpr NULL = keyword("null");

  /** The keyword that stands for a column's default in an insert. */
  public static final SqlExpr DEFAULT = keyword("default");

  private Sql() {}

  /** Returns a column of the table or alias. */
  public static SqlExpr column(String qualifier, String name) {
    return new SqlExpr.Column(Optional.of(qualifier), name);
  }

  /** Returns a column in a place where SQL allows no qualifier, such as a check or an index. */
  public static SqlExpr column(String name) {
    return new SqlExpr.Column(Optional.empty(), name);
  }

  /** Returns a placeholder for which the printer hands back {@code binding}. */
  public static SqlExpr parameter(Object binding) {
    return new SqlExpr.Parameter(binding);
  }

  /** Returns a text literal. */
  public static SqlExpr text(String value) {
    return new Literal(Literal.Kind.TEXT, value);
  }

  /** Returns a number literal. */
  public static SqlExpr number(String digits) {
    return new Literal(Literal.Kind.NUMBER, digits);
  }

  /** Returns a literal of bytes. */
  public static SqlExpr bytes(String hexadecimal) {
    return new Literal(Literal.Kind.BYTES, hexadecimal);
  }

  /** Returns a word of the language. */
  public static SqlExpr keyword(String word) {
    return new Literal(Literal.Kind.KEYWORD, word);
  }

  /** Returns {@code true} or {@code false}. */
  public static SqlExpr bool(boolean value) {
    return keyword(value ? "true" : "false");
  }

  /** Returns a call of a function that is built in. */
  public static SqlExpr call(String function, SqlExpr... arguments) {
    return new SqlExpr.Call(function, List.of(arguments));
  }

  /** Returns an operation. */
  public static SqlExpr binary(SqlExpr left, BinaryOperator operator, SqlExpr right) {
    return new SqlExpr.Binary(operator, left, right);
  }

  /** Returns a test for equality. */
  public static SqlExpr equal(SqlExpr left, SqlExpr right) {
    return binary(left, BinaryOperator.EQUAL, right);
  }

  /** Returns the expression as the only value of a query without a table. */
  public static SqlExpr once(SqlExpr value) {
    return new SqlExpr.SubSelect(Select.of(value));
  }

  /** Returns the conjunction, flat; of one operand itself, of none {@code true}. */
  public static SqlExpr all(List<SqlExpr> operands) {
    return junction(Junction.Connective.AND, operands);
  }

  /** Returns the conjunction, flat; of one operand itself, of none {@code true}. */
  public static SqlExpr all(SqlExpr... operands) {
    return all(List.of(operands));
  }

  /** Returns the disjunction, flat; of one operand itself, of none {@code false}. */
  public static SqlExpr any(List<SqlExpr> operands) {
    return junction(Junction.Connective.OR, operands);
  }

  /** Returns the disjunction, flat; of one operand itself, of none {@code false}. */
  public static SqlExpr any(SqlExpr... operands) {
    return any(List.of(operands));
  }

  private static SqlExpr junction(Junction.Connective connective, List<SqlExpr> operands) {
    List<SqlExpr> flat = new ArrayList<>();
    for (SqlExpr operand : operands) {
      if (operand instanceof Junction inner && inner.connective() == connective) {
        flat.addAll(inner.operands());
      } else {
        flat.add(operand);
      }
    }
    if (flat.isEmpty()) {
      return bool(connective == Junction.Connective.AND);
    }
    return flat.size() == 1 ? flat.get(0) : new Junction(connective, flat);
  }
}
