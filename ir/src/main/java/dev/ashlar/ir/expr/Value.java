package dev.ashlar.ir.expr;

import java.time.Duration;
import java.util.List;

/** A typed expression that gives a value. */
public sealed interface Value {

  /** Returns the type of the value. */
  ExprType type();

  /** Whether the value may be null. */
  boolean nullable();

  /** Handles each case. */
  <R> R accept(Visitor<R> visitor);

  /** A column of a row. */
  record ColumnValue(RowRef row, String column, ExprType type, boolean nullable) implements Value {
    /** Columns of a row are told apart by their names. */
    @Override
    public int hashCode() {
      return 31 * row.hashCode() + column.hashCode();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.column(this);
    }
  }

  /** A component of the actor that is not a set. */
  record ClaimValue(String claim, ExprType type, boolean nullable) implements Value {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.claim(this);
    }
  }

  /**
   * A constant.
   *
   * @param text in one canonical form for each kind: {@code true}, {@code 42}, {@code 1.50}, the
   *     text itself, a UUID in lower case, the name of an enum's constant, an instant or a date
   *     after ISO 8601
   */
  record Constant(ExprType type, String text) implements Value {
    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.constant(this);
    }
  }

  /**
   * Two numbers made into one; decimal if either is. Overflow is an error; a division truncates
   * towards zero.
   */
  record Arithmetic(Operator operator, Value left, Value right) implements Value {
    @Override
    public ExprType type() {
      return right.type().kind() == ExprType.Kind.DECIMAL ? right.type() : left.type();
    }

    @Override
    public boolean nullable() {
      return left.nullable() || right.nullable();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.arithmetic(this);
    }

    /** The five operations. */
    public enum Operator {
      /** Sum. */
      ADD,
      /** Difference. */
      SUBTRACT,
      /** Product. */
      MULTIPLY,
      /** Quotient. */
      DIVIDE,
      /** Remainder, with the sign of the dividend. */
      REMAINDER
    }
  }

  /** A number with the other sign. */
  record Negation(Value operand) implements Value {
    @Override
    public ExprType type() {
      return operand.type();
    }

    @Override
    public boolean nullable() {
      return operand.nullable();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.negation(this);
    }
  }

  /** A function applied to values. */
  record Call(Function function, List<Value> arguments, ExprType type) implements Value {
    /** Copies the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public boolean nullable() {
      return function == Function.COALESCE
          ? arguments.stream().allMatch(Value::nullable)
          : arguments.stream().anyMatch(Value::nullable);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /**
   * The instant of the request.
   *
   * @param offset what is added to it; negative for an earlier instant
   */
  record Now(Duration offset) implements Value {
    @Override
    public ExprType type() {
      return ExprType.of(ExprType.Kind.INSTANT);
    }

    @Override
    public boolean nullable() {
      return false;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.now(this);
    }
  }

  /** One method for each case, named after it. */
  interface Visitor<R> {
    /** Handles a column. */
    R column(ColumnValue value);

    /** Handles a component of the actor. */
    R claim(ClaimValue value);

    /** Handles a constant. */
    R constant(Constant value);

    /** Handles an operation. */
    R arithmetic(Arithmetic value);

    /** Handles a change of sign. */
    R negation(Negation value);

    /** Handles a function. */
    R call(Call value);

    /** Handles the instant of the request. */
    R now(Now value);
  }
}
