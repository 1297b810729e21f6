package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
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
import dev.ashlar.ir.logic.Links;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.text.RuleText;
import dev.ashlar.sql.crud.TableAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes what rules say of a row as calls that add to an explanation. */
record ExplainedRules(Schema schema, Table table, String row) {

  static final ClassName EXPLANATION = DaoContext.runtime("Explanation");
  static final ClassName ACTION = DaoContext.runtime("Action");

  private static final ClassName PART = EXPLANATION.nestedClass("Part");
  private static final int LINE = 98;

  /** Where the arguments of a part begin, if they do not stand on its line. */
  private static final int INDENT = 12;

  /** Returns the call for a rule about rows, of all its actions. */
  Snippet of(Policy rule) {
    return of(rule, rule.actions());
  }

  /** Returns the call for a rule about rows, of some of its actions. */
  Snippet of(Policy rule, List<Action> actions) {
    boolean allows = rule.effect() == Policy.Effect.ALLOW;
    return call(allows, actions, PolicyDoc.line(text(), rule), parts(rule, allows));
  }

  /** Returns the call for the rule that a transition is. */
  Snippet of(Move move) {
    Transition transition = move.transition();
    List<Snippet> parts = new ArrayList<>();
    parts.add(
        part(
            "from " + String.join(" or ", transition.from()),
            CertainTruth.holds(move.machine().in(transition.from()))));
    roles(transition.roles(), true).ifPresent(parts::add);
    transition.when().stream()
        .flatMap(ExplainedRules::conjuncts)
        .forEach(each -> add(parts, each, true));
    add(parts, "READ of the row in " + transition.to(), move.before(Access.read(table, Root.NEW)));
    return call(true, List.of(Action.UPDATE), PolicyDoc.line(text(), transition), parts);
  }

  /** Returns the call for a rule that denies updates, and so the transition. */
  Snippet of(Policy rule, Move move) {
    List<Snippet> parts = new ArrayList<>();
    add(parts, "not this, before or after", move.before(OneRule.lifts(rule, Action.UPDATE)));
    return call(false, List.of(Action.UPDATE), PolicyDoc.line(text(), rule), parts);
  }

  private RuleText text() {
    return RuleText.of(schema, table);
  }

  private static Snippet call(
      boolean allows, List<Action> actions, String line, List<Snippet> parts) {
    List<Snippet> names =
        actions.stream().map(action -> Snippet.of(ACTION, ".", action.name())).toList();
    List<Object> call = new ArrayList<>();
    call.add(Snippet.of("\n    .", allows ? "allow" : "deny", "(\n        "));
    call.add(Snippet.of(ClassName.get(Set.class), ".of(", Snippet.join(", ", names), "),"));
    call.add(Snippet.of("\n        ", Literals.string(line)));
    for (Snippet part : parts) {
      call.add(Snippet.of(",\n        ", part));
    }
    call.add(")");
    return Snippet.of(call.toArray());
  }

  private List<Snippet> parts(Policy rule, boolean allows) {
    List<Snippet> parts = new ArrayList<>();
    roles(rule.roles(), allows).ifPresent(parts::add);
    rule.when().stream()
        .flatMap(ExplainedRules::conjuncts)
        .forEach(each -> add(parts, each, allows));
    boolean step = rule.actions().contains(Action.UPDATE);
    rule.check()
        .ifPresent(
            check -> {
              if (step) {
                parts.add(elsewhere("then " + text().of(check)));
              } else {
                add(parts, check, allows);
              }
            });
    return parts;
  }

  private Optional<Snippet> roles(List<String> roles, boolean allows) {
    String by = (allows ? "by " : "without ") + String.join(" or ", roles);
    return roles.isEmpty() ? Optional.empty() : Optional.of(part(by, new Core.Role(roles, allows)));
  }

  private static Stream<Condition> conjuncts(Condition condition) {
    return condition instanceof Condition.And and ? and.operands().stream() : Stream.of(condition);
  }

  private void add(List<Snippet> parts, Condition condition, boolean allows) {
    add(
        parts,
        allows ? text().of(condition) : "not (" + text().of(condition) + ")",
        allows ? CertainTruth.holds(condition) : CertainTruth.fails(condition));
  }

  private void add(List<Snippet> parts, String words, Core core) {
    parts.add(Links.in(core) ? elsewhere(words) : part(words, core));
  }

  private Snippet part(String words, Core core) {
    Scope scope = Scope.of(schema, table, Map.of(Root.THIS, row, Root.OLD, row, Root.NEW, row));
    Predicate predicate = TableAccess.computed(table, core).accept(new ConditionWriter(scope));
    String said = Literals.string(words);
    Snippet call = Snippet.of(PART, ".of(", said, ", ", Layout.inline(predicate), ")");
    if (INDENT + call.width() < LINE) {
      return call;
    }
    String line = "\n" + " ".repeat(INDENT);
    Snippet lines = Layout.lines(predicate, INDENT + 4, INDENT + 4, 4);
    return Snippet.of(PART, ".of(", line, said, ",", line, lines, ")");
  }

  private static Snippet elsewhere(String words) {
    return Snippet.of(PART, ".elsewhere(", Literals.string(words), ")");
  }
}
