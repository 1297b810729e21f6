package dev.ashlar.processor.expr;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Types conditions about other rows: quantifiers, and {@code can(ACTION, row)}. */
final class LinkConditions {
  private static final Set<String> ROOTS = Set.of("this", "old", "actor");
  private static final Set<String> ASKED = Set.of("READ", "UPDATE", "DELETE");

  private final Scope scope;
  private final Findings findings;
  private final LinkWalk walk;
  private final Function<Syntax, Optional<Condition>> conditions;

  /**
   * Creates a typer.
   *
   * @param conditions types what stands inside a quantifier
   */
  LinkConditions(
      Scope scope,
      Findings findings,
      LinkWalk walk,
      Function<Syntax, Optional<Condition>> conditions) {
    this.scope = scope;
    this.findings = findings;
    this.walk = walk;
    this.conditions = conditions;
  }

  Optional<Condition> quantified(Syntax.Quantified quantified) {
    Syntax.Path path = quantified.path();
    List<String> names = walk.behind(path);
    if (names.isEmpty()) {
      return findings.report(
          Kind.TYPE, quantified, "asks '%s' of one row".formatted(quantified.quantifier()), "");
    }
    int last = names.size() - 1;
    Optional<Standpoint> from = walk.one(path, names.subList(0, last));
    Optional<Scope.Relation> many = from.flatMap(at -> walk.relation(path, at, names.get(last)));
    if (many.isEmpty()) {
      return Optional.empty();
    }
    if (!many.get().link().many()) {
      return findings.report(
          Kind.TYPE,
          quantified,
          "asks '%s' of %s, which is one row".formatted(quantified.quantifier(), path.text()),
          "Write a condition over \"%s.\" and a member.".formatted(path.text()));
    }
    return quantified
        .lambda()
        .map(lambda -> over(quantified, lambda, from.get(), many.get()))
        .orElseGet(() -> Optional.of(empty(from.get(), many.get())));
  }

  private Optional<Condition> over(
      Syntax.Quantified quantified, Syntax.Lambda lambda, Standpoint from, Scope.Relation many) {
    String variable = lambda.variable();
    if (means(variable)) {
      return findings.reportAs(
          Kind.AMBIGUOUS,
          lambda,
          "calls an element '%s', which means something already: it could be read in two ways"
              .formatted(variable),
          "Write another name.");
    }
    walk.elements().enter(variable, from, many);
    Optional<Condition> body = conditions.apply(lambda.body());
    walk.elements().leave(variable);
    Condition.Quantifier quantifier =
        switch (quantified.quantifier()) {
          case "some" -> Condition.Quantifier.SOME;
          case "every" -> Condition.Quantifier.EVERY;
          default -> Condition.Quantifier.NONE;
        };
    return body.map(
        condition ->
            new Condition.Quantified(quantifier, from.row(), many.link(), variable, condition));
  }

  private boolean means(String variable) {
    return ROOTS.contains(variable)
        || scope.member(variable).isPresent()
        || scope.relations().contains(variable)
        || walk.elements().find(variable).isPresent();
  }

  private static Condition empty(Standpoint from, Scope.Relation many) {
    return new Condition.Quantified(
        Condition.Quantifier.NONE, from.row(), many.link(), "each", new Condition.Truth(true));
  }

  /**
   * Types {@code can}. What the rules of the other table say is put in later, when all rules are
   * known; until then it is never.
   */
  Optional<Condition> permitted(Syntax.Call call) {
    boolean shaped =
        call.arguments().size() == 2
            && call.arguments().get(0) instanceof Syntax.Path action
            && ASKED.contains(action.text())
            && call.arguments().get(1) instanceof Syntax.Path;
    if (!shaped) {
      return findings.report(
          Kind.QUESTION,
          call,
          "asks can(..) something else than READ, UPDATE or DELETE of one row",
          "Write can(READ, customer).");
    }
    Syntax.Path path = (Syntax.Path) call.arguments().get(1);
    Optional<Standpoint> at = walk.one(path, walk.behind(path));
    if (at.isEmpty()) {
      return Optional.empty();
    }
    if (!(at.get().row() instanceof RowRef.Linked linked)) {
      return findings.report(
          Kind.QUESTION, call, "asks can(..) of the row itself", "Name a row it refers to.");
    }
    Action action = Action.valueOf(((Syntax.Path) call.arguments().get(0)).text());
    return Optional.of(
        new Condition.Permitted(action, linked, linked.link().name(), new Condition.Truth(false)));
  }
}
