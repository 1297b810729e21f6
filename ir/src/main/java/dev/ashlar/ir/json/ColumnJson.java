package dev.ashlar.ir.json;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.TypeName;

/** Columns and where their values come from. */
final class ColumnJson {
  private ColumnJson() {}

  static Fields write(Column column) {
    Fields fields =
        new Fields()
            .put("member", column.id().member())
            .put("name", column.name())
            .putTexts("formerNames", column.formerNames())
            .put("type", ColumnTypeJson.write(column.type()))
            .put("nullable", column.nullable())
            .put("source", source(column.source()))
            .put("updatable", column.updatable());
    column.converter().ifPresent(converter -> fields.put("converter", converter));
    return fields.put("protection", protection(column.protection())).put(column.doc());
  }

  static Column read(Node node, TypeName owner) {
    return new Column(
        new ElementId(owner, node.text("member")),
        node.text("name"),
        node.texts("formerNames"),
        ColumnTypeJson.read(node.require("type")),
        node.bool("nullable"),
        readSource(node.require("source")),
        node.bool("updatable"),
        node.find("converter").map(converter -> TypeJson.readName(converter.text())),
        readProtection(node.require("protection")),
        DocJson.read(node));
  }

  private static Fields source(Source source) {
    if (source instanceof Source.Defaulted defaulted) {
      return Fields.kind("default")
          .put("value", defaulted.value(), ValueJson::write)
          .put("natives", defaulted.natives());
    }
    if (source instanceof Source.Computed computed) {
      return Fields.kind("computed")
          .put("value", ValueJson.write(computed.value()))
          .put("stored", computed.stored());
    }
    if (source instanceof Source.Generated generated) {
      return Fields.kind("generated").put("generation", generated.generation());
    }
    if (source instanceof Source.Stamped stamped) {
      return Fields.kind("stamp").put("stamp", stamped.stamp());
    }
    return Fields.kind("given");
  }

  private static Source readSource(Node node) {
    return switch (node.text("kind")) {
      case "given" -> new Source.Given();
      case "default" ->
          new Source.Defaulted(node.find("value").map(ValueJson::read), node.textMap("natives"));
      case "computed" ->
          new Source.Computed(ValueJson.read(node.require("value")), node.bool("stored"));
      case "generated" ->
          new Source.Generated(node.constant("generation", Source.Generation.class));
      case "stamp" -> new Source.Stamped(node.constant("stamp", Stamp.class));
      default ->
          throw node.wrong("the source '" + node.text("kind") + "' is unknown to this version");
    };
  }

  private static Fields protection(Protection protection) {
    return new Fields()
        .put("personal", protection.personal())
        .put("secret", protection.secret())
        .putText("residency", protection.residency());
  }

  private static Protection readProtection(Node node) {
    return new Protection(
        node.bool("personal"), node.bool("secret"), node.find("residency").map(Node::text));
  }
}
