package dev.ashlar.it.agreement;

import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Term;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.function.Function;

/**
 * Says conditions to the solver, in two formulas each: that it is true, and that it is false. What
 * is neither is unknown.
 */
record SolverConditions(Script script, SolverValues values)
    implements Condition.Visitor<SolverConditions.Both> {

  /** When a condition is true, and when it is false. */
  record Both(Term truth, Term falsehood) {}

  @Override
  public Both truth(Condition.Truth condition) {
    return new Both(fixed(condition.value()), fixed(!condition.value()));
  }

  @Override
  public Both comparison(Condition.Comparison condition) {
    Term left = values.number(condition.left());
    Term right = values.number(condition.right());
    Term holds =
        switch (condition.operator()) {
          case EQUAL -> script.term("=", left, right);
          case NOT_EQUAL -> not(script.term("=", left, right));
          case LESS -> script.term("<", left, right);
          case LESS_OR_EQUAL -> script.term("<=", left, right);
          case GREATER -> script.term(">", left, right);
          case GREATER_OR_EQUAL -> script.term(">=", left, right);
        };
    return ifPresent(
        and(values.present(condition.left()), values.present(condition.right())), holds);
  }

  @Override
  public Both membership(Condition.Membership condition) {
    Term holds = fixed(false);
    for (Value.Constant constant : condition.set()) {
      holds =
          or(holds, script.term("=", values.number(condition.value()), values.number(constant)));
    }
    return condition.set().isEmpty()
        ? new Both(fixed(false), fixed(true))
        : ifPresent(values.present(condition.value()), holds);
  }

  @Override
  public Both claimMembership(Condition.ClaimMembership condition) {
    Term holds = values.within(condition.value(), condition.claim());
    Term empty = values.empty(condition.claim());
    Both given = ifPresent(values.present(condition.value()), holds);
    return new Both(and(not(empty), given.truth()), or(empty, given.falsehood()));
  }

  @Override
  public Both nullTest(Condition.NullTest condition) {
    Term present = values.present(condition.value());
    return new Both(not(present), present);
  }

  @Override
  public Both flag(Condition.Flag condition) {
    Term holds = script.term("=", values.number(condition.value()), script.numeral("1"));
    return ifPresent(values.present(condition.value()), holds);
  }

  @Override
  public Both prefix(Condition.Prefix condition) {
    return ifPresent(
        values.present(condition.value()), values.starts(condition.value(), condition.prefix()));
  }

  @Override
  public Both hasRole(Condition.HasRole condition) {
    Term holds = fixed(false);
    for (String role : condition.roles()) {
      holds = or(holds, values.role(role));
    }
    return new Both(holds, not(holds));
  }

  @Override
  public Both authenticated(Condition.Authenticated condition) {
    Term present = values.present(SolverValues.ID);
    return new Both(present, not(present));
  }

  @Override
  public Both quantified(Condition.Quantified condition) {
    throw new IllegalArgumentException("no links here yet: " + condition);
  }

  @Override
  public Both permitted(Condition.Permitted condition) {
    throw new IllegalArgumentException("no links here yet: " + condition);
  }

  @Override
  public Both not(Condition.Not condition) {
    Both operand = condition.operand().accept(this);
    return new Both(operand.falsehood(), operand.truth());
  }

  @Override
  public Both and(Condition.And condition) {
    return new Both(
        each(condition.operands(), "and", Both::truth),
        each(condition.operands(), "or", Both::falsehood));
  }

  @Override
  public Both or(Condition.Or condition) {
    return new Both(
        each(condition.operands(), "or", Both::truth),
        each(condition.operands(), "and", Both::falsehood));
  }

  private Term each(List<Condition> operands, String connective, Function<Both, Term> side) {
    return script.term(
        connective,
        operands.stream().map(operand -> side.apply(operand.accept(this))).toArray(Term[]::new));
  }

  private Both ifPresent(Term present, Term holds) {
    return new Both(and(present, holds), and(present, not(holds)));
  }

  private Term fixed(boolean value) {
    return script.term(Boolean.toString(value));
  }

  private Term not(Term term) {
    return script.term("not", term);
  }

  private Term and(Term left, Term right) {
    return script.term("and", left, right);
  }

  private Term or(Term left, Term right) {
    return script.term("or", left, right);
  }
}
