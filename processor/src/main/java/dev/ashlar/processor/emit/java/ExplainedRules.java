package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.ir.logic.Substitution;
import dev.ashlar.ir.text.RuleLine;
import dev.ashlar.ir.text.RuleText;
import dev.ashlar.processor.emit.java.ExplainedRule.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the rules of a table say of actions and transitions, each rule by itself. Together they come
 * to the same as what {@link PolicyMethods} answers, as far as the row decides it.
 */
record ExplainedRules(Schema schema, Table table) {

  /** Returns what is said of all actions; an update is explained for the row as it is. */
  List<ExplainedRule> ofActions() {
    List<ExplainedRule> explained = new ArrayList<>();
    table.policies().stream()
        .filter(rule -> rule.member().isEmpty())
        .forEach(rule -> explained.addAll(of(rule)));
    ProtectedMember.of(table).stream()
        .filter(member -> !member.create().equals(Core.TRUE))
        .forEach(member -> explained.add(of(member)));
    return explained;
  }

  /** Returns what is said of a transition, beside what is said of reading the row before it. */
  List<ExplainedRule> of(Move move) {
    List<ExplainedRule> explained = new ArrayList<>(List.of(transition(move)));
    Moves.denials(table).forEach(rule -> denied(rule, move).ifPresent(explained::add));
    return explained;
  }

  /** Returns the rule once for all actions that its parts say the same of. */
  private List<ExplainedRule> of(Policy rule) {
    Map<List<Part>, List<Action>> said = new LinkedHashMap<>();
    for (Action action : rule.actions()) {
      said.computeIfAbsent(parts(rule, action), parts -> new ArrayList<>()).add(action);
    }
    String line = RuleLine.of(text(), rule).toString();
    List<ExplainedRule> explained = new ArrayList<>();
    said.forEach(
        (parts, actions) -> explained.add(new ExplainedRule(allows(rule), actions, line, parts)));
    return explained;
  }

  private List<Part> parts(Policy rule, Action action) {
    boolean allows = allows(rule);
    List<Part> parts = new ArrayList<>();
    role(rule.roles(), allows).ifPresent(parts::add);
    conjuncts(rule.when()).forEach(each -> parts.add(part(each, action, allows)));
    if (action == Action.CREATE) {
      rule.check().ifPresent(check -> parts.add(part(check, action, allows)));
    } else if (action == Action.UPDATE) {
      rule.check().ifPresent(check -> parts.add(Part.elsewhere("then " + text().of(check))));
    }
    return parts;
  }

  private Part part(Condition condition, Action action, boolean allows) {
    Core core = allows ? CertainTruth.holds(condition) : CertainTruth.fails(condition);
    String words = text().of(condition);
    return Part.of(
        allows ? words : "not (" + words + ")", action == Action.CREATE ? begun(core) : core);
  }

  /** Returns what is said of a row as it begins, so that it is the same where states are not. */
  private Core begun(Core core) {
    Core begun = Moves.begun(table, OneRule.at(core, Root.NEW));
    return Substitution.rows(begun, row -> row == Root.NEW ? Root.THIS : row);
  }

  private ExplainedRule of(ProtectedMember member) {
    String name = member.member().name();
    return new ExplainedRule(
        false,
        List.of(Action.CREATE),
        "deny CREATE with a value of %s that its own rules keep from the actor".formatted(name),
        List.of(Part.of("no such value", Moves.begun(table, member.create()))));
  }

  private ExplainedRule transition(Move move) {
    Transition transition = move.transition();
    List<Part> parts = new ArrayList<>();
    parts.add(
        Part.of(
            "from " + String.join(" or ", transition.from()),
            CertainTruth.holds(move.machine().in(transition.from()))));
    role(transition.roles(), true).ifPresent(parts::add);
    conjuncts(transition.when())
        .forEach(each -> parts.add(Part.of(text().of(each), CertainTruth.holds(each))));
    Core afterwards = move.before(Access.read(table, Root.NEW));
    if (!afterwards.equals(Core.TRUE) && !afterwards.equals(Access.read(table, Root.OLD))) {
      parts.add(Part.of("READ of the row in " + transition.to(), afterwards));
    }
    String line = RuleLine.of(text(), transition).toString();
    return new ExplainedRule(true, List.of(Action.UPDATE), line, parts);
  }

  /** Returns what a rule that denies updates says of a transition; absent if nothing at all. */
  private Optional<ExplainedRule> denied(Policy rule, Move move) {
    Core lifted = move.before(OneRule.lifts(rule, Action.UPDATE));
    return lifted.equals(Core.TRUE)
        ? Optional.empty()
        : Optional.of(
            new ExplainedRule(
                false,
                List.of(Action.UPDATE),
                RuleLine.of(text(), rule).toString(),
                List.of(Part.of("not this, before or after", lifted))));
  }

  private static boolean allows(Policy rule) {
    return rule.effect() == Policy.Effect.ALLOW;
  }

  private RuleText text() {
    return RuleText.of(schema, table);
  }

  private static Optional<Part> role(List<String> roles, boolean allows) {
    String by = (allows ? "by " : "without ") + String.join(" or ", roles);
    return roles.isEmpty()
        ? Optional.empty()
        : Optional.of(Part.of(by, new Core.Role(roles, allows)));
  }

  private static Stream<Condition> conjuncts(Optional<Condition> condition) {
    return condition.stream()
        .flatMap(
            each -> each instanceof Condition.And and ? and.operands().stream() : Stream.of(each));
  }
}
