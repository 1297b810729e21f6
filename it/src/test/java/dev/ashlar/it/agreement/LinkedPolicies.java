package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.logic.Permissions;
import dev.ashlar.processor.expr.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Rules as the compiler would hand them on: read again from their texts with the links of the
 * tables, and with the rules of other tables in the place of questions about these.
 *
 * @param names what the tables are called that links lead to
 */
record LinkedPolicies(LinkedVariant variant, KnownLinks links, UnaryOperator<TableName> names) {

  /** Returns the rules of the table. */
  List<Policy> of(Entity entity) {
    return Rules.with(read(entity), this::answered);
  }

  private Condition answered(Condition condition) {
    return Permissions.replace(condition, asked -> answer(asked.row().link(), asked.action()));
  }

  private Condition answer(Link link, Action action) {
    for (Entity entity : variant.source().model().entities()) {
      Table table = variant.table(entity);
      if (names.apply(table.name()).equals(link.table())) {
        return answered(Permissions.of(table.withPolicies(read(entity)), action));
      }
    }
    throw new IllegalArgumentException("no table " + link.table());
  }

  private List<Policy> read(Entity entity) {
    Model model = variant.source().model();
    ModelScope scope = new ModelScope(model, entity, this::link);
    ConditionText text = text(model);
    return variant.rules().get(entity.type()).stream()
        .map(
            rule ->
                new Policy(
                    rule.name(),
                    rule.effect(),
                    rule.actions(),
                    rule.roles(),
                    rule.when()
                        .map(when -> LinkedRules.read(when.accept(text), Use.POLICY_WHEN, scope)),
                    rule.check()
                        .map(check -> LinkedRules.read(check.accept(text), step(rule), scope)),
                    rule.member()))
        .toList();
  }

  private Link link(Entity from, String name) {
    Link link = links.link(variant.table(from).name(), name);
    return new Link(
        link.name(),
        names.apply(link.table()),
        link.many(),
        link.columns(),
        link.deletion(),
        link.passage().map(each -> new Link.Passage(names.apply(each.table()), each.columns())));
  }

  /** Returns where the check of a rule stands. */
  static Use step(Policy rule) {
    return rule.decides(Action.UPDATE) ? Use.POLICY_STEP : Use.POLICY_CHECK;
  }

  /** Returns what writes conditions about rows of the model. */
  static ConditionText text(Model model) {
    Map<String, String> members = new HashMap<>();
    for (Entity entity : model.entities()) {
      entity.values().forEach(column -> members.put(column.name(), column.member()));
    }
    return new ConditionText(members);
  }
}
