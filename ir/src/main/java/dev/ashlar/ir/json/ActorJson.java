package dev.ashlar.ir.json;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.JavaShape;

/** The actor and the enums. */
final class ActorJson {
  private ActorJson() {}

  static Fields write(ActorShape actor) {
    Fields fields =
        new Fields()
            .put("type", actor.type())
            .put("shape", actor.shape())
            .putText("id", actor.id())
            .putText("tenant", actor.tenant())
            .putText("roles", actor.roles());
    actor.roleEnum().ifPresent(roles -> fields.put("roleEnum", roles));
    return fields.putAll("claims", actor.claims(), ActorJson::write).put(actor.doc());
  }

  static ActorShape read(Node node) {
    return new ActorShape(
        node.typeName("type"),
        node.constant("shape", JavaShape.class),
        node.find("id").map(Node::text),
        node.find("tenant").map(Node::text),
        node.find("roles").map(Node::text),
        node.find("roleEnum").map(type -> TypeJson.readName(type.text())),
        node.list("claims", ActorJson::readClaim),
        DocJson.read(node));
  }

  private static Fields write(ActorShape.Claim claim) {
    return new Fields()
        .put("name", claim.name())
        .put("type", claim.type())
        .put("nullable", claim.nullable())
        .put("set", claim.set())
        .put("valueType", claim.valueType(), ValueJson::write)
        .putText("component", claim.component())
        .put(claim.doc());
  }

  private static ActorShape.Claim readClaim(Node node) {
    return new ActorShape.Claim(
        node.text("name"),
        node.typeRef("type"),
        node.bool("nullable"),
        node.bool("set"),
        node.find("valueType").map(ValueJson::readExprType),
        node.find("component").map(Node::text),
        DocJson.read(node));
  }

  static Fields write(EnumType type) {
    return new Fields()
        .put("type", type.type())
        .putAll(
            "constants",
            type.constants(),
            constant -> new Fields().put("name", constant.name()).put(constant.doc()))
        .put(type.doc());
  }

  static EnumType readEnum(Node node) {
    return new EnumType(
        node.typeName("type"),
        node.list(
            "constants",
            constant -> new EnumType.Constant(constant.text("name"), DocJson.read(constant))),
        DocJson.read(node));
  }
}
