package dev.ashlar.ir.json;

import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.ObjectType;

/** Members of rows and components of value objects. */
final class MemberJson implements MemberShape.Visitor<Fields> {
  private static final MemberJson WRITER = new MemberJson();

  private MemberJson() {}

  static Fields write(Member member) {
    return new Fields()
        .put("name", member.name())
        .put("type", member.type())
        .put("nullable", member.nullable())
        .put("shape", member.shape().accept(WRITER))
        .put(member.doc());
  }

  static Member read(Node node) {
    return new Member(
        node.text("name"),
        node.typeRef("type"),
        node.bool("nullable"),
        shape(node.require("shape")),
        DocJson.read(node));
  }

  private static MemberShape shape(Node node) {
    return switch (node.text("kind")) {
      case "stored" -> new MemberShape.Stored(node.text("column"));
      case "wrapped" ->
          new MemberShape.Wrapped(
              node.constant("shape", JavaShape.class), read(node.require("component")));
      case "embedded" ->
          new MemberShape.Embedded(
              node.constant("shape", JavaShape.class), node.list("members", MemberJson::read));
      default ->
          throw node.wrong("the shape '" + node.text("kind") + "' is unknown to this version");
    };
  }

  @Override
  public Fields stored(MemberShape.Stored stored) {
    return Fields.kind("stored").put("column", stored.column());
  }

  @Override
  public Fields wrapped(MemberShape.Wrapped wrapped) {
    return Fields.kind("wrapped")
        .put("shape", wrapped.shape())
        .put("component", write(wrapped.component()));
  }

  @Override
  public Fields embedded(MemberShape.Embedded embedded) {
    return Fields.kind("embedded")
        .put("shape", embedded.shape())
        .putAll("members", embedded.members(), MemberJson::write);
  }

  static Fields write(ObjectType type) {
    return new Fields()
        .put("type", type.type())
        .put("shape", type.shape())
        .putAll("components", type.components(), MemberJson::write)
        .put(type.doc());
  }

  static ObjectType readObject(Node node) {
    return new ObjectType(
        node.typeName("type"),
        node.constant("shape", JavaShape.class),
        node.list("components", MemberJson::component),
        DocJson.read(node));
  }

  private static Fields write(ObjectType.Component component) {
    return new Fields()
        .put("name", component.name())
        .put("type", component.type())
        .put("nullable", component.nullable())
        .put("length", component.length())
        .put("precision", component.precision())
        .put("scale", component.scale())
        .put(component.doc());
  }

  private static ObjectType.Component component(Node node) {
    return new ObjectType.Component(
        node.text("name"),
        node.typeRef("type"),
        node.bool("nullable"),
        node.integer("length"),
        node.integer("precision"),
        node.integer("scale"),
        DocJson.read(node));
  }
}
