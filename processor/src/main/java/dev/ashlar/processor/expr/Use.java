package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.Function;
import java.util.EnumSet;
import java.util.Set;

/** Where an expression stands, and so what it may say. */
public enum Use {
  /** {@code when} of a policy: the row that is there. */
  POLICY_WHEN(
      "it would hold for no row", Ability.MEMBERS, Ability.LINKS, Ability.ACTOR, Ability.NOW),
  /** {@code check} of a policy that is not about updates alone: the new row. */
  POLICY_CHECK(
      "it would hold for no row", Ability.MEMBERS, Ability.LINKS, Ability.ACTOR, Ability.NOW),
  /** {@code check} of an update policy: the new row, and the old one. */
  POLICY_STEP(
      "it would hold for no row",
      Ability.MEMBERS,
      Ability.LINKS,
      Ability.OLD,
      Ability.ACTOR,
      Ability.NOW),
  /** A check constraint. */
  CHECK("every insert would fail", Ability.MEMBERS, Ability.ARITHMETIC, Ability.FUNCTIONS),
  /** The condition of a partial index. */
  INDEX_WHERE("the index could not be created", Ability.MEMBERS),
  /** A term of an index. */
  INDEX_TERM(
      "the index could not be created",
      Ability.MEMBERS,
      Ability.ARITHMETIC,
      Ability.FUNCTIONS,
      Ability.LETTER_CASE),
  /** The value of a computed column. */
  COMPUTED(
      "it could not be computed",
      Ability.MEMBERS,
      Ability.ARITHMETIC,
      Ability.FUNCTIONS,
      Ability.LETTER_CASE),
  /** The value of a column that an insert says nothing about. */
  DEFAULT("inserts without a value would fail", Ability.NOW);

  private final String consequence;
  private final Set<Ability> abilities;

  Use(String consequence, Ability first, Ability... rest) {
    this.consequence = consequence;
    this.abilities = EnumSet.of(first, rest);
  }

  /** Returns what a wrong name or type here would cause, such as "every insert would fail". */
  public String consequence() {
    return consequence;
  }

  boolean may(Ability ability) {
    return abilities.contains(ability);
  }

  boolean may(Function function) {
    boolean changesCase = function == Function.LOWER || function == Function.UPPER;
    return may(Ability.FUNCTIONS) && (!changesCase || may(Ability.LETTER_CASE));
  }

  /** What not every place allows. */
  enum Ability {
    /** Members of the row. */
    MEMBERS,
    /** Rows that the row is linked to. */
    LINKS,
    /** The row before the change. */
    OLD,
    /** The actor and the roles. */
    ACTOR,
    /** The instant of the request. */
    NOW,
    /** Sums and products. */
    ARITHMETIC,
    /** Functions of values. */
    FUNCTIONS,
    /** Functions that change the case of letters, which SQLite does for ASCII only. */
    LETTER_CASE
  }
}
