package dev.ashlar.ir.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Atoms, or their opposites, connected by AND and OR. */
sealed interface Formula {

  /** Returns what holds exactly if this does not. */
  Formula opposite();

  /** Returns what is left to be decided once some atoms are: this very formula if that is all. */
  Formula given(Map<Atom, Boolean> facts);

  /** Returns the literals in it, from left to right. */
  Stream<Literal> literals();

  /** Returns how many literals there are in it. */
  int size();

  /** Returns the literals without which it cannot hold. */
  default List<Literal> demanded() {
    return List.of();
  }

  /** Returns what holds if all parts do: flat and folded. */
  static Formula all(List<Formula> parts) {
    return connect(parts, Fixed.ALWAYS);
  }

  /** Returns what holds if any part does: flat and folded. */
  static Formula any(List<Formula> parts) {
    return connect(parts, Fixed.NEVER);
  }

  /**
   * Returns the parts connected.
   *
   * @param neutral what as a part changes nothing; its opposite decides the whole
   */
  private static Formula connect(List<Formula> parts, Fixed neutral) {
    List<Formula> flat = new ArrayList<>(parts.size());
    for (Formula part : parts) {
      if (part == neutral.opposite()) {
        return part;
      } else if (neutral == Fixed.ALWAYS && part instanceof All all) {
        flat.addAll(all.parts());
      } else if (neutral == Fixed.NEVER && part instanceof Any any) {
        flat.addAll(any.parts());
      } else if (part != neutral) {
        flat.add(part);
      }
    }
    if (flat.size() < 2) {
      return flat.isEmpty() ? neutral : flat.get(0);
    }
    return neutral == Fixed.ALWAYS ? new All(flat) : new Any(flat);
  }

  /** Nothing is left to be decided. */
  enum Fixed implements Formula {
    /** It holds. */
    ALWAYS,
    /** It does not hold. */
    NEVER;

    @Override
    public Formula opposite() {
      return this == ALWAYS ? NEVER : ALWAYS;
    }

    @Override
    public Formula given(Map<Atom, Boolean> facts) {
      return this;
    }

    @Override
    public Stream<Literal> literals() {
      return Stream.empty();
    }

    @Override
    public int size() {
      return 0;
    }
  }

  /** The atom is as expected. */
  record Literal(Atom atom, boolean expected) implements Formula {
    @Override
    public Literal opposite() {
      return new Literal(atom, !expected);
    }

    @Override
    public Formula given(Map<Atom, Boolean> facts) {
      Boolean fact = facts.get(atom);
      return fact == null ? this : fact == expected ? Fixed.ALWAYS : Fixed.NEVER;
    }

    @Override
    public Stream<Literal> literals() {
      return Stream.of(this);
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public List<Literal> demanded() {
      return List.of(this);
    }
  }

  /** Holds if all parts do; at least two, none of them an {@code All}. */
  record All(List<Formula> parts) implements Formula {
    /** Copies the parts. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Formula opposite() {
      return any(parts.stream().map(Formula::opposite).toList());
    }

    @Override
    public Formula given(Map<Atom, Boolean> facts) {
      List<Formula> left = each(parts, facts);
      return left == parts ? this : all(left);
    }

    @Override
    public Stream<Literal> literals() {
      return parts.stream().flatMap(Formula::literals);
    }

    @Override
    public int size() {
      return parts.stream().mapToInt(Formula::size).sum();
    }

    @Override
    public List<Literal> demanded() {
      return parts.stream().flatMap(part -> part.demanded().stream()).toList();
    }
  }

  /** Holds if any part does; at least two, none of them an {@code Any}. */
  record Any(List<Formula> parts) implements Formula {
    /** Copies the parts. */
    public Any {
      parts = List.copyOf(parts);
    }

    @Override
    public Formula opposite() {
      return all(parts.stream().map(Formula::opposite).toList());
    }

    @Override
    public Formula given(Map<Atom, Boolean> facts) {
      List<Formula> left = each(parts, facts);
      return left == parts ? this : any(left);
    }

    @Override
    public Stream<Literal> literals() {
      return parts.stream().flatMap(Formula::literals);
    }

    @Override
    public int size() {
      return parts.stream().mapToInt(Formula::size).sum();
    }
  }

  /** Returns what is left of each part; the very list if that is all of it. */
  private static List<Formula> each(List<Formula> parts, Map<Atom, Boolean> facts) {
    List<Formula> left = new ArrayList<>(parts.size());
    boolean same = true;
    for (Formula part : parts) {
      Formula rest = part.given(facts);
      same &= rest == part;
      left.add(rest);
    }
    return same ? parts : left;
  }
}
