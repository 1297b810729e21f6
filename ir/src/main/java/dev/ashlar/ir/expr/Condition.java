package dev.ashlar.ir.expr;

import dev.ashlar.ir.Action;
import java.util.List;

/**
 * A typed expression that holds, does not hold, or is unknown, as the user wrote it.
 *
 * <p>What a back end translates is its negation-free core, see {@link dev.ashlar.ir.logic.Core}.
 */
public sealed interface Condition {

  /** Handles each case. */
  <R> R accept(Visitor<R> visitor);

  /** Always or never. */
  record Truth(boolean value) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.truth(this);
    }
  }

  /** Two values compared; unknown if either is null. */
  record Comparison(ComparisonOperator operator, Value left, Value right) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.comparison(this);
    }
  }

  /** Whether a value is one of some constants. */
  record Membership(Value value, List<Value.Constant> set) implements Condition {
    /** Copies the list. */
    public Membership {
      set = List.copyOf(set);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.membership(this);
    }
  }

  /** Whether a value is in a set of the actor. */
  record ClaimMembership(Value value, String claim) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.claimMembership(this);
    }
  }

  /** Whether a value is null; never unknown. */
  record NullTest(Value value) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nullTest(this);
    }
  }

  /** A boolean value by itself. */
  record Flag(Value value) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.flag(this);
    }
  }

  /** Whether a text starts with another, byte for byte. */
  record Prefix(Value value, String prefix) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.prefix(this);
    }
  }

  /** Whether the actor has any of some roles, at least one named. */
  record HasRole(List<String> roles) implements Condition {
    /** Copies the list. */
    public HasRole {
      roles = List.copyOf(roles);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.hasRole(this);
    }
  }

  /** Whether the actor has an identity. */
  record Authenticated() implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.authenticated(this);
    }
  }

  /**
   * Whether some, all or none of the rows that a link leads to satisfy a condition. If a row on the
   * way there is missing, it is unknown.
   *
   * @param from the row that the link begins at
   * @param variable what {@code body} calls the row; not the name of an outer variable
   */
  record Quantified(Quantifier quantifier, RowRef from, Link link, String variable, Condition body)
      implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quantified(this);
    }
  }

  /**
   * Whether the actor may do something to the row that another refers to; unknown if it is missing.
   *
   * @param action READ, UPDATE or DELETE
   * @param variable what {@code meaning} calls the row
   * @param meaning what the rules of that row's table say about it, in their place
   */
  record Permitted(Action action, RowRef.Linked row, String variable, Condition meaning)
      implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.permitted(this);
    }
  }

  /** How many of the rows a quantifier asks for. */
  enum Quantifier {
    /** At least one. */
    SOME,
    /** All, also if there is no row. */
    EVERY,
    /** No row; {@code isEmpty()} asks it of the condition that always holds. */
    NONE
  }

  /** The opposite, in three-valued logic. */
  record Not(Condition operand) implements Condition {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.not(this);
    }
  }

  /** Whether all hold; at least two. */
  record And(List<Condition> operands) implements Condition {
    /** Copies the list. */
    public And {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.and(this);
    }
  }

  /** Whether any holds; at least two. */
  record Or(List<Condition> operands) implements Condition {
    /** Copies the list. */
    public Or {
      operands = List.copyOf(operands);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.or(this);
    }
  }

  /** One method for each case, named after it. */
  interface Visitor<R> {
    /** Handles Truth. */
    R truth(Truth condition);

    /** Handles Comparison. */
    R comparison(Comparison condition);

    /** Handles Membership. */
    R membership(Membership condition);

    /** Handles ClaimMembership. */
    R claimMembership(ClaimMembership condition);

    /** Handles NullTest. */
    R nullTest(NullTest condition);

    /** Handles Flag. */
    R flag(Flag condition);

    /** Handles Prefix. */
    R prefix(Prefix condition);

    /** Handles HasRole. */
    R hasRole(HasRole condition);

    /** Handles Authenticated. */
    R authenticated(Authenticated condition);

    /** Handles Quantified. */
    R quantified(Quantified condition);

    /** Handles Permitted. */
    R permitted(Permitted condition);

    /** Handles Not. */
    R not(Not condition);

    /** Handles And. */
    R and(And condition);

    /** Handles Or. */
    R or(Or condition);
  }
}
