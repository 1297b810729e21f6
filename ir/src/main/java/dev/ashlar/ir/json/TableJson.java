package dev.ashlar.ir.json;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import java.util.Locale;
import java.util.Map;

/** Tables, whose rows they hold, and their policies. */
final class TableJson {
  private TableJson() {}

  static Fields write(Table table) {
    return new Fields()
        .put("type", table.type())
        .put("shape", table.shape())
        .put("name", ConstraintJson.write(table.name()))
        .putAll("formerNames", table.formerNames(), ConstraintJson::write)
        .put("tenancy", tenancy(table.tenancy()))
        .putAll("members", table.members(), MemberJson::write)
        .putAll("columns", table.columns(), ColumnJson::write)
        .put("key", ConstraintJson.write(table.key()))
        .putAll("uniques", table.uniques(), ConstraintJson::write)
        .putAll("checks", table.checks(), ConstraintJson::write)
        .putAll("references", table.references(), ConstraintJson::write)
        .putAll("relations", table.relations(), ConstraintJson::write)
        .putAll("indexes", table.indexes(), ConstraintJson::write)
        .putAll("policies", table.policies(), TableJson::write)
        .putAllUnlessEmpty("machines", table.machines(), MachineJson::write)
        .put("nativeOptions", table.nativeOptions())
        .put(table.doc());
  }

  static Table read(Node node) {
    TypeName type = node.typeName("type");
    return new Table(
        type,
        node.constant("shape", JavaShape.class),
        ConstraintJson.readName(node.require("name")),
        node.list("formerNames", ConstraintJson::readName),
        readTenancy(node.require("tenancy")),
        node.list("members", MemberJson::read),
        node.list("columns", column -> ColumnJson.read(column, type)),
        ConstraintJson.readKey(node.require("key")),
        node.list("uniques", ConstraintJson::readUnique),
        node.list("checks", ConstraintJson::readCheck),
        node.list("references", ConstraintJson::readReference),
        node.list("relations", ConstraintJson::readRelation),
        node.list("indexes", ConstraintJson::readIndex),
        node.list("policies", TableJson::readPolicy),
        node.listOrEmpty("machines", MachineJson::read),
        node.textMap("nativeOptions"),
        DocJson.read(node));
  }

  private static Fields tenancy(Tenancy tenancy) {
    if (tenancy instanceof Tenancy.Tenanted tenanted) {
      return Fields.kind("tenant").put("column", tenanted.column()).put("leads", tenanted.leads());
    }
    return Fields.kind(tenancy instanceof Tenancy.Shared ? "shared" : "none");
  }

  private static Tenancy readTenancy(Node node) {
    return switch (node.text("kind")) {
      case "tenant" -> new Tenancy.Tenanted(node.text("column"), node.bool("leads"));
      case "shared" -> new Tenancy.Shared();
      case "none" -> new Tenancy.Untenanted();
      default ->
          throw node.wrong("the tenancy '" + node.text("kind") + "' is unknown to this version");
    };
  }

  private static Fields write(Policy policy) {
    return new Fields()
        .put("name", policy.name())
        .put("effect", policy.effect())
        .putTexts(
            "actions",
            policy.actions().stream()
                .map(action -> action.name().toLowerCase(Locale.ROOT))
                .toList())
        .putTexts("roles", policy.roles())
        .put("when", policy.when(), ConditionJson::write)
        .put("check", policy.check(), ConditionJson::write)
        .putText("member", policy.member());
  }

  private static Policy readPolicy(Node node) {
    return new Policy(
        node.text("name"),
        node.constant("effect", Policy.Effect.class),
        node
            .list("actions", action -> new Node(Map.of("a", action.value()), action.path()))
            .stream()
            .map(action -> action.constant("a", Action.class))
            .toList(),
        node.texts("roles"),
        node.find("when").map(ConditionJson::read),
        node.find("check").map(ConditionJson::read),
        node.find("member").map(Node::text));
  }
}
