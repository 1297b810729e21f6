package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a condition of three truth values into the core of "it certainly holds" or "it certainly
 * does not hold".
 *
 * <p>Negation is pushed inwards until it is gone: the opposite of a comparison is the opposite
 * comparison, which is not true of a null either. When neither core holds, the condition is
 * unknown. This is the translation for certain answers of Guagliardo and Libkin.
 */
public final class CertainTruth implements Condition.Visitor<Core> {

  private static final CertainTruth HOLDS = new CertainTruth(true);
  private static final CertainTruth FAILS = new CertainTruth(false);

  private final boolean expected;

  private CertainTruth(boolean expected) {
    this.expected = expected;
  }

  /** Returns what is true exactly if the condition is true, and not unknown. */
  public static Core holds(Condition condition) {
    return condition.accept(HOLDS);
  }

  /** Returns what is true exactly if the condition is false, and not unknown. */
  public static Core fails(Condition condition) {
    return condition.accept(FAILS);
  }

  @Override
  public Core truth(Condition.Truth condition) {
    return condition.value() == expected ? Core.TRUE : Core.FALSE;
  }

  @Override
  public Core comparison(Condition.Comparison condition) {
    return Unlinking.there(
        new Core.Compare(
            expected ? condition.operator() : condition.operator().opposite(),
            condition.left(),
            condition.right()));
  }

  @Override
  public Core membership(Condition.Membership condition) {
    if (condition.set().isEmpty()) {
      return expected ? Core.FALSE : Core.TRUE;
    }
    return Unlinking.there(new Core.Member(condition.value(), condition.set(), expected));
  }

  @Override
  public Core claimMembership(Condition.ClaimMembership condition) {
    Core member = new Core.ClaimMember(condition.value(), condition.claim(), expected);
    Core there = Unlinking.there(member);
    return expected || there.equals(member)
        ? there
        : Core.any(List.of(new Core.NoClaims(condition.claim()), there));
  }

  @Override
  public Core nullTest(Condition.NullTest condition) {
    if (!condition.value().nullable()) {
      return expected ? Core.FALSE : Core.TRUE;
    }
    Core test = new Core.Null(condition.value(), expected);
    return expected ? Unlinking.ifThere(test) : Unlinking.there(test);
  }

  @Override
  public Core flag(Condition.Flag condition) {
    return Unlinking.there(new Core.Is(condition.value(), expected));
  }

  @Override
  public Core prefix(Condition.Prefix condition) {
    return Unlinking.there(new Core.StartsWith(condition.value(), condition.prefix(), expected));
  }

  @Override
  public Core hasRole(Condition.HasRole condition) {
    return new Core.Role(condition.roles(), expected);
  }

  @Override
  public Core authenticated(Condition.Authenticated condition) {
    return new Core.Authenticated(expected);
  }

  @Override
  public Core quantified(Condition.Quantified condition) {
    boolean some = condition.quantifier() == Condition.Quantifier.SOME;
    boolean opposite = condition.quantifier() == Condition.Quantifier.NONE;
    Core body = condition.body().accept(expected == opposite ? FAILS : HOLDS);
    if (some == expected) {
      return Unlinking.there(
          new Core.Some(condition.from(), condition.link(), condition.variable(), body));
    }
    Core every = new Core.Every(condition.from(), condition.link(), condition.variable(), body);
    return Unlinking.there(every);
  }

  @Override
  public Core permitted(Condition.Permitted condition) {
    Core meaning = condition.meaning().accept(this);
    RowRef.Linked row = condition.row();
    return Unlinking.there(new Core.Some(row.from(), row.link(), condition.variable(), meaning));
  }

  @Override
  public Core not(Condition.Not condition) {
    return condition.operand().accept(expected ? FAILS : HOLDS);
  }

  @Override
  public Core and(Condition.And condition) {
    return expected ? Core.all(each(condition.operands())) : Core.any(each(condition.operands()));
  }

  @Override
  public Core or(Condition.Or condition) {
    return expected ? Core.any(each(condition.operands())) : Core.all(each(condition.operands()));
  }

  private List<Core> each(List<Condition> operands) {
    List<Core> cores = new ArrayList<>(operands.size());
    for (Condition operand : operands) {
      cores.add(operand.accept(this));
    }
    return cores;
  }
}
