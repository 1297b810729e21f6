package dev.ashlar.ir.access;

import dev.ashlar.ir.expr.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Answers what a condition asks about roles, and leaves out what then decides nothing.
 *
 * @param role the only role of the actor; absent for an actor without any
 */
record RoleFolding(Optional<String> role) implements Condition.Visitor<Condition> {

  private static final Condition ALWAYS = new Condition.Truth(true);
  private static final Condition NEVER = new Condition.Truth(false);

  @Override
  public Condition truth(Condition.Truth condition) {
    return condition;
  }

  @Override
  public Condition comparison(Condition.Comparison condition) {
    return condition;
  }

  @Override
  public Condition membership(Condition.Membership condition) {
    return condition;
  }

  @Override
  public Condition claimMembership(Condition.ClaimMembership condition) {
    return condition;
  }

  @Override
  public Condition nullTest(Condition.NullTest condition) {
    return condition;
  }

  @Override
  public Condition flag(Condition.Flag condition) {
    return condition;
  }

  @Override
  public Condition prefix(Condition.Prefix condition) {
    return condition;
  }

  @Override
  public Condition hasRole(Condition.HasRole condition) {
    return role.filter(condition.roles()::contains).isPresent() ? ALWAYS : NEVER;
  }

  @Override
  public Condition authenticated(Condition.Authenticated condition) {
    return condition;
  }

  /** Stays even if its body is decided: it is unknown where the link begins at no row. */
  @Override
  public Condition quantified(Condition.Quantified condition) {
    return new Condition.Quantified(
        condition.quantifier(),
        condition.from(),
        condition.link(),
        condition.variable(),
        condition.body().accept(this));
  }

  /** Stays a question, which is short to read; what it means is said at the other table. */
  @Override
  public Condition permitted(Condition.Permitted condition) {
    return condition;
  }

  @Override
  public Condition not(Condition.Not condition) {
    Condition operand = condition.operand().accept(this);
    return operand instanceof Condition.Truth truth
        ? new Condition.Truth(!truth.value())
        : new Condition.Not(operand);
  }

  @Override
  public Condition and(Condition.And condition) {
    List<Condition> operands = folded(condition.operands(), ALWAYS);
    return operands.contains(NEVER)
        ? NEVER
        : operands.isEmpty()
            ? ALWAYS
            : operands.size() == 1 ? operands.get(0) : new Condition.And(operands);
  }

  @Override
  public Condition or(Condition.Or condition) {
    List<Condition> operands = folded(condition.operands(), NEVER);
    return operands.contains(ALWAYS)
        ? ALWAYS
        : operands.isEmpty()
            ? NEVER
            : operands.size() == 1 ? operands.get(0) : new Condition.Or(operands);
  }

  private List<Condition> folded(List<Condition> operands, Condition neutral) {
    List<Condition> folded = new ArrayList<>();
    for (Condition operand : operands) {
      Condition each = operand.accept(this);
      if (!each.equals(neutral)) {
        folded.add(each);
      }
    }
    return folded;
  }
}
