package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.expr.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Decides who may do what with the rows of a table, and with the values of its members. */
final class PolicyResolver {
  private final Outline outline;
  private final TableScope scope;
  private final Places places;
  private final Problems problems;
  private final Expressions expressions;
  private final RoleResolver roles;
  private final MemberPolicyRules members;
  private final PolicyNames names = new PolicyNames();

  PolicyResolver(Outline outline, TableScope scope, Places places) {
    this.outline = outline;
    this.scope = scope;
    this.places = places;
    this.problems = outline.problems();
    this.expressions = new Expressions(problems);
    this.roles = new RoleResolver(scope, problems);
    this.members = new MemberPolicyRules(problems);
  }

  /**
   * Returns the policies that are right: those of the table in the order they are written, then
   * those of its members.
   */
  List<Policy> resolve() {
    List<Placed> all = Placed.all(outline.decl(), dev.ashlar.annotation.Policy.class);
    all.forEach(placed -> names.reserve(placed.mark().string("name")));
    all.stream()
        .filter(placed -> placed.member().isEmpty())
        .limit(1)
        .forEach(placed -> places.put(Part.policies(outline.type()), placed.mark().anchor()));
    List<Policy> policies = new ArrayList<>();
    for (Placed placed : all) {
      List<Mark> beside =
          all.stream()
              .filter(each -> each.member().equals(placed.member()))
              .map(Placed::mark)
              .toList();
      resolve(placed, subject(placed, beside)).ifPresent(policies::add);
    }
    return policies;
  }

  private Optional<Policy> resolve(Placed placed, String subject) {
    Mark mark = placed.mark();
    Set<Action> allowed = actions(mark, "allow");
    Set<Action> denied = actions(mark, "deny");
    if (allowed.isEmpty() == denied.isEmpty()) {
      ambiguous(mark, subject, !allowed.isEmpty());
      return Optional.empty();
    }
    boolean allow = !allowed.isEmpty();
    Set<Action> actions = allow ? allowed : denied;
    Optional<MemberDecl> member = placed.member();
    if (member.isPresent() && !members.accept(member.get(), mark, actions, subject)) {
      return Optional.empty();
    }
    Optional<List<String>> by = roles.resolve(mark, subject);
    Optional<Condition> when = condition(mark, "when", Use.POLICY_WHEN, subject);
    boolean whole = by.isPresent() && when.isPresent() == !mark.string("when").isEmpty();
    if (!mark.string("check").isEmpty() && !writes(actions)) {
      checksNothing(mark, subject);
      return Optional.empty();
    }
    Optional<Condition> check = condition(mark, "check", use(actions), subject);
    if (!whole || check.isPresent() == mark.string("check").isEmpty()) {
      return Optional.empty();
    }
    String given = mark.string("name");
    String name = given.isEmpty() ? names.next(member.map(MemberDecl::name), actions) : given;
    places.put(outline.type(), Part.Kind.POLICY, name, mark);
    return Optional.of(
        new Policy(
            name,
            allow ? Policy.Effect.ALLOW : Policy.Effect.DENY,
            List.copyOf(actions),
            by.get(),
            when,
            check,
            member.map(MemberDecl::name)));
  }

  private static Set<Action> actions(Mark mark, String attribute) {
    Set<Action> actions = new TreeSet<>();
    mark.constants(attribute).forEach(name -> actions.add(Action.valueOf(name)));
    return actions;
  }

  private static boolean writes(Set<Action> actions) {
    return actions.contains(Action.CREATE) || actions.contains(Action.UPDATE);
  }

  /** Only a rule that changes rows, and adds none, always has an old row. */
  private static Use use(Set<Action> actions) {
    return actions.contains(Action.CREATE) ? Use.POLICY_CHECK : Use.POLICY_STEP;
  }

  private Optional<Condition> condition(Mark mark, String attribute, Use use, String subject) {
    String text = mark.string(attribute);
    return text.isEmpty()
        ? Optional.empty()
        : expressions.condition(text, use, scope.as(subject), mark.at(attribute));
  }

  private String subject(Placed placed, List<Mark> beside) {
    String table = outline.type().shortName();
    String of = placed.member().map(member -> table + "." + member.name()).orElse(table);
    String name = placed.mark().string("name");
    if (!name.isEmpty()) {
      return "Policy \"%s\" of %s".formatted(name, of);
    }
    return beside.size() == 1
        ? "Policy of " + of
        : "The %s policy of %s".formatted(Words.ordinal(beside.indexOf(placed.mark())), of);
  }

  private void ambiguous(Mark mark, String subject, boolean both) {
    problems.add(
        Code.POLICY_AMBIGUOUS,
        both ? mark.at("deny") : mark.anchor(),
        both
            ? subject + " has both allow and deny: it could be meant either way."
            : subject + " has neither allow nor deny: it would decide nothing.",
        both ? "keep exactly one of them." : "write \"allow = READ\", or what is meant.");
  }

  private void checksNothing(Mark mark, String subject) {
    problems.add(
        Code.POLICY_AMBIGUOUS,
        mark.at("check"),
        subject
            + " has a check, and neither creates nor updates rows: there would be no new row to check.",
        "write the condition in \"when\".");
  }
}
