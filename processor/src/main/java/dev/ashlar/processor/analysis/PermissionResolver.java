package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.logic.Permissions;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Puts what the rules of other tables say in the place of {@code can(ACTION, row)}. */
final class PermissionResolver {

  private final Map<TableName, Outline> outlines = new TreeMap<>();
  private final List<Table> tables;
  private final Map<TableName, Table> known = new TreeMap<>();
  private final Map<Question, Condition> answers = new HashMap<>();
  private final List<Question> asked = new ArrayList<>();
  private final Places places;

  PermissionResolver(
      List<Outline> outlines, List<Table> tables, List<Schema> dependencies, Places places) {
    outlines.forEach(outline -> this.outlines.put(outline.table().name(), outline));
    this.tables = tables;
    dependencies.forEach(
        schema -> schema.tables().forEach(table -> known.put(table.name(), table)));
    tables.forEach(table -> known.put(table.name(), table));
    this.places = places;
  }

  /** Returns the tables, complete. A circle of questions is reported where it is asked first. */
  List<Table> resolve() {
    return tables.stream().map(this::resolved).toList();
  }

  private Table resolved(Table table) {
    List<Policy> policies = new ArrayList<>();
    for (Policy rule : table.policies()) {
      Asker asker = new Asker(table, Part.Kind.POLICY, rule.name());
      policies.add(rule.withConditions(condition -> answered(condition, asker)));
    }
    return table.withRules(
        policies, table.machines().stream().map(machine -> resolved(table, machine)).toList());
  }

  private StateMachine resolved(Table table, StateMachine machine) {
    return machine.withGuards(
        (transition, when) ->
            answered(when, new Asker(table, Part.Kind.TRANSITION, transition.name())));
  }

  private Condition answered(Condition condition, Asker asker) {
    return Permissions.replace(condition, permitted -> answer(permitted, asker));
  }

  private Condition answer(Condition.Permitted permitted, Asker asker) {
    Question question = new Question(permitted.row().link().table(), permitted.action());
    Condition known = answers.get(question);
    if (known != null) {
      return known;
    }
    if (asked.contains(question)) {
      report(asker, question);
      return new Condition.Truth(false);
    }
    asked.add(question);
    Condition rules =
        Optional.ofNullable(this.known.get(question.table()))
            .map(table -> Permissions.of(table, question.action()))
            .orElse(new Condition.Truth(false));
    boolean own = outlines.containsKey(question.table());
    Condition answer = own ? answered(rules, asker) : rules;
    asked.remove(question);
    answers.put(question, answer);
    return answer;
  }

  private void report(Asker asker, Question question) {
    Outline outline = outlines.get(asker.table().name());
    if (outline == null) {
      return;
    }
    String way =
        asked.stream()
            .map(Question::words)
            .reduce((before, next) -> before + ", which asks " + next)
            .orElse("");
    Problems problems = outline.problems();
    problems.add(
        Code.PERMISSION_UNANSWERABLE,
        anchor(asker, outline),
        "%s of %s asks %s, which asks %s again: the question would never end."
            .formatted(
                asker.kind() == Part.Kind.POLICY ? "A policy" : "Transition " + asker.name(),
                asker.table().type().shortName(),
                way,
                question.words()),
        "write out one of the conditions.");
  }

  private Anchor anchor(Asker asker, Outline outline) {
    return places.anchor(
        Part.of(asker.table().type(), asker.kind(), asker.name()), outline.decl().anchor());
  }

  /** The rule or transition that asks. */
  private record Asker(Table table, Part.Kind kind, String name) {}

  /** What is asked of a row of the table. */
  private record Question(TableName table, Action action) {
    String words() {
      return "can(%s, ..) of %s".formatted(action, table.name());
    }
  }
}
