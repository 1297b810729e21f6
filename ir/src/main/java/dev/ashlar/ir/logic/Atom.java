package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.List;

/**
 * The smallest thing that is either so or not so: what a search for an example decides about.
 *
 * <p>Null is an atom of its own, so the others are about values that are there. What they say of a
 * null means nothing, and a formula asks it only beside the atom that says that it is none.
 */
sealed interface Atom {

  /** Returns the values that it is about. */
  List<Value> values();

  /** The value is null; only of values that may be. */
  record IsNull(Value value) implements Atom {
    @Override
    public List<Value> values() {
      return List.of(value);
    }
  }

  /** The values are equal; only of types without an order. */
  record Same(Value left, Value right) implements Atom {
    @Override
    public List<Value> values() {
      return List.of(left, right);
    }
  }

  /** The first is less than the second, or equal; only of types with an order. */
  record AtMost(Value left, Value right) implements Atom {
    @Override
    public List<Value> values() {
      return List.of(left, right);
    }
  }

  /** The text starts so. */
  record Starts(Value value, String prefix) implements Atom {
    @Override
    public List<Value> values() {
      return List.of(value);
    }
  }

  /** The set of the actor has the value. */
  record Within(Value value, String claim) implements Atom {
    @Override
    public List<Value> values() {
      return List.of(value);
    }
  }

  /** The set of the actor has nothing. */
  record Empty(String claim) implements Atom {
    @Override
    public List<Value> values() {
      return List.of();
    }
  }

  /** The actor has the role. */
  record Granted(String role) implements Atom {
    @Override
    public List<Value> values() {
      return List.of();
    }
  }

  /**
   * Some row that the link leads to satisfies the body.
   *
   * @param row what the body calls it: always the same for the same link from the same row, unless
   *     that stands inside of a body about such a row
   */
  record Exists(RowRef from, Link link, RowRef.Element row, Formula body) implements Atom {
    /** Bodies are large and mostly few, so they are told apart by comparing them. */
    @Override
    public int hashCode() {
      return row.hashCode();
    }

    /** Returns the same of another body. */
    Exists with(Formula other) {
      return new Exists(from, link, row, other);
    }

    /** Whether both bodies call the row the same, so that they can be asked of one. */
    boolean isOfSameRow(Exists other) {
      return row.equals(other.row);
    }

    @Override
    public List<Value> values() {
      return List.of();
    }
  }

  /** Something that is not reasoned about: it is so or is not so, whatever else is. */
  record Opaque(Core core) implements Atom {
    @Override
    public List<Value> values() {
      return List.of();
    }
  }
}
