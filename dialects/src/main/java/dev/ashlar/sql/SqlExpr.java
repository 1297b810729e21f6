package dev.ashlar.sql;

import java.util.List;
import java.util.Optional;

/** An expression of SQL, before it is text. */
public sealed interface SqlExpr {

  /** Handles each case. */
  <R> R accept(SqlExprVisitor<R> visitor);

  /**
   * A column; in policies, statements and triggers always with the table or alias it belongs to.
   */
  record Column(Optional<String> qualifier, String name) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.column(this);
    }
  }

  /**
   * A placeholder; {@code binding} is what its author wants to have back, in order, from the
   * printer.
   */
  record Parameter(Object binding) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.parameter(this);
    }
  }

  /** A constant. */
  record Literal(Kind kind, String text) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.literal(this);
    }

    /** What is written. */
    public enum Kind {
      /** Characters, as they are. */
      TEXT,
      /** Digits, perhaps with sign and point. */
      NUMBER,
      /** Bytes in hexadecimal. */
      BYTES,
      /** A word of the language: null, true, false, default, current_user. */
      KEYWORD
    }
  }

  /** SQL as the user of an escape hatch wrote it. */
  record Verbatim(String text) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.verbatim(this);
    }
  }

  /** A call of a function that is built in; its name is never quoted. */
  record Call(String function, List<SqlExpr> arguments) implements SqlExpr {
    /** Copies the arguments. */
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.call(this);
    }
  }

  /** A call of a function that the schema defines. */
  record Routine(SqlName name, List<SqlExpr> arguments) implements SqlExpr {
    /** Copies the arguments. */
    public Routine {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.routine(this);
    }
  }

  /** Two operands and what is between them. */
  record Binary(BinaryOperator operator, SqlExpr left, SqlExpr right) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /** At least two operands, all connected alike. */
  record Junction(Connective connective, List<SqlExpr> operands) implements SqlExpr {
    /** Copies the operands. */
    public Junction {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.junction(this);
    }

    /** How operands are connected. */
    public enum Connective {
      /** All must hold. */
      AND,
      /** Any must hold. */
      OR
    }
  }

  /** The opposite; never put around a policy's condition. */
  record Not(SqlExpr operand) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** A number with the other sign. */
  record Minus(SqlExpr operand) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.minus(this);
    }
  }

  /** Whether a value is, or is not, among at least one other. */
  record In(SqlExpr value, List<SqlExpr> set, boolean expected) implements SqlExpr {
    /** Copies the set. */
    public In {
      set = List.copyOf(set);
      if (set.isEmpty()) {
        throw new IllegalArgumentException("an empty set is a syntax error in SQL");
      }
    }

    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.in(this);
    }
  }

  /** Whether a value is, or is not, null. */
  record NullTest(SqlExpr value, boolean expected) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.nullTest(this);
    }
  }

  /** Whether a condition is false or unknown. */
  record IsNotTrue(SqlExpr condition) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.isNotTrue(this);
    }
  }

  /** A value made into a type, named as the database writes it. */
  record Cast(SqlExpr value, String type) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.cast(this);
    }
  }

  /** A text compared by the rules of a collation. */
  record Collate(SqlExpr value, String collation) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.collate(this);
    }
  }

  /** Whether a query finds, or does not find, any row. */
  record Exists(Select query, boolean expected) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.exists(this);
    }
  }

  /** The only value that a query gives. */
  record SubSelect(Select query) implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.subSelect(this);
    }
  }

  /** The value of the first branch whose condition holds; null if there is none and no other. */
  record Case(List<When> branches, Optional<SqlExpr> otherwise) implements SqlExpr {
    /** Copies the branches. */
    public Case {
      branches = List.copyOf(branches);
    }

    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.caseWhen(this);
    }

    /** A branch. */
    public record When(SqlExpr condition, SqlExpr value) {}
  }

  /** An array of the values (PostgreSQL). */
  record ArrayOf(List<SqlExpr> elements) implements SqlExpr {
    /** Copies the elements. */
    public ArrayOf {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.array(this);
    }
  }

  /** Whether a value compares so with any, or with all, elements of an array (PostgreSQL). */
  record Quantified(SqlExpr value, BinaryOperator operator, boolean every, SqlExpr array)
      implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.quantified(this);
    }
  }

  /** Values side by side, compared from the left. */
  record Tuple(List<SqlExpr> elements) implements SqlExpr {
    /** Copies the elements. */
    public Tuple {
      elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.tuple(this);
    }
  }

  /** The star of {@code count(*)}. */
  record Star() implements SqlExpr {
    @Override
    public <R> R accept(SqlExprVisitor<R> visitor) {
      return visitor.star(this);
    }
  }
}
