package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A condition without negation: what is left when a condition is asked to hold <em>certainly</em>.
 *
 * <p>Every case is true or not true, never unknown: an atom over a value that is null is not true.
 * So SQL's three-valued logic, Java and TypeScript agree on it by construction. Only AND and OR
 * connect atoms; no translation may put a NOT around any of it.
 *
 * <p>Its values are columns of the rule's own rows and of elements: what a condition reads of a row
 * that another refers to is said with {@link Some} and {@link Every} over that one row.
 */
public sealed interface Core {

  /** Always holds. */
  Core TRUE = new Fixed(true);

  /** Never holds. */
  Core FALSE = new Fixed(false);

  /** Handles each case. */
  <R> R accept(Visitor<R> visitor);

  /** Returns what holds if all parts do: flat, folded, without repetitions. */
  static Core all(List<Core> parts) {
    Set<Core> flat = new LinkedHashSet<>();
    for (Core part : parts) {
      if (part instanceof All all) {
        flat.addAll(all.parts());
      } else if (!part.equals(TRUE)) {
        flat.add(part);
      }
    }
    if (flat.contains(FALSE)) {
      return FALSE;
    }
    List<Core> joined = SameRow.joined(flat, false);
    return joined.isEmpty() ? TRUE : joined.size() == 1 ? joined.get(0) : new All(joined);
  }

  /** Returns what holds if any part does: flat, folded, without repetitions. */
  static Core any(List<Core> parts) {
    Set<Core> flat = new LinkedHashSet<>();
    for (Core part : parts) {
      if (part instanceof Any any) {
        flat.addAll(any.parts());
      } else if (!part.equals(FALSE)) {
        flat.add(part);
      }
    }
    if (flat.contains(TRUE)) {
      return TRUE;
    }
    List<Core> joined = SameRow.joined(flat, true);
    return joined.isEmpty() ? FALSE : joined.size() == 1 ? joined.get(0) : new Any(joined);
  }

  /** Returns what has to hold, part by part; at least one. */
  static List<Core> conjuncts(Core core) {
    return core instanceof All all ? all.parts() : List.of(core);
  }

  /** Holds always, or never. */
  record Fixed(boolean holds) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fixed(this);
    }
  }

  /** Holds if all parts do; at least two, none of them an {@code All}. */
  record All(List<Core> parts) implements Core {
    /** Copies the parts. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.all(this);
    }
  }

  /** Holds if any part does; at least two, none of them an {@code Any}. */
  record Any(List<Core> parts) implements Core {
    /** Copies the parts. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.any(this);
    }
  }

  /** Both values are there and compare so. */
  record Compare(ComparisonOperator operator, Value left, Value right) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.compare(this);
    }
  }

  /** The value is null, or is not. */
  record Null(Value value, boolean expected) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nullTest(this);
    }
  }

  /**
   * The value is there and is one of the constants, or is there and is none. The set is never
   * empty.
   */
  record Member(Value value, List<Value.Constant> set, boolean expected) implements Core {
    /** Copies the list. */
    public Member {
      set = List.copyOf(set);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.member(this);
    }
  }

  /**
   * If expected, the value is there and in the set of the actor; else the set is empty, or the
   * value is there and not in it.
   */
  record ClaimMember(Value value, String claim, boolean expected) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.claimMember(this);
    }
  }

  /** The boolean value is there and as expected. */
  record Is(Value value, boolean expected) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.is(this);
    }
  }

  /** The text is there and starts so, or is there and does not. */
  record StartsWith(Value value, String prefix, boolean expected) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.startsWith(this);
    }
  }

  /** The actor has any of the roles, or has none of them. */
  record Role(List<String> roles, boolean expected) implements Core {
    /** Copies the list. */
    public Role {
      roles = List.copyOf(roles);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.role(this);
    }
  }

  /** The actor has an identity, or has none. */
  record Authenticated(boolean expected) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.authenticated(this);
    }
  }

  /** The set of the actor has no elements. */
  record NoClaims(String claim) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noClaims(this);
    }
  }

  /**
   * Some row that the link leads to satisfies the body.
   *
   * @param from a row of the rule, or an element
   * @param variable what the body calls the row
   */
  record Some(RowRef from, Link link, String variable, Core body) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.some(this);
    }
  }

  /**
   * Every row that the link leads to satisfies the body; also if there is none.
   *
   * @param from a row of the rule, or an element
   * @param variable what the body calls the row
   */
  record Every(RowRef from, Link link, String variable, Core body) implements Core {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.every(this);
    }
  }

  /** One method for each case, named after it. */
  interface Visitor<R> {
    /** Handles always and never. */
    R fixed(Fixed core);

    /** Handles a conjunction. */
    R all(All core);

    /** Handles a disjunction. */
    R any(Any core);

    /** Handles Compare. */
    R compare(Compare core);

    /** Handles Null. */
    R nullTest(Null core);

    /** Handles Member. */
    R member(Member core);

    /** Handles ClaimMember. */
    R claimMember(ClaimMember core);

    /** Handles Is. */
    R is(Is core);

    /** Handles StartsWith. */
    R startsWith(StartsWith core);

    /** Handles Role. */
    R role(Role core);

    /** Handles Authenticated. */
    R authenticated(Authenticated core);

    /** Handles NoClaims. */
    R noClaims(NoClaims core);

    /** Handles Some. */
    R some(Some core);

    /** Handles Every. */
    R every(Every core);
  }
}
