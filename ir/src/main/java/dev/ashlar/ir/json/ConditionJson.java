package dev.ashlar.ir.json;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;

/** Conditions: an object with the {@code kind} and what the kind needs. */
final class ConditionJson implements Condition.Visitor<Fields> {
  private static final ConditionJson WRITER = new ConditionJson();

  private ConditionJson() {}

  static Fields write(Condition condition) {
    return condition.accept(WRITER);
  }

  static Condition read(Node node) {
    return switch (node.text("kind")) {
      case "truth" -> new Condition.Truth(node.bool("value"));
      case "comparison" ->
          new Condition.Comparison(
              node.constant("operator", ComparisonOperator.class),
              ValueJson.read(node.require("left")),
              ValueJson.read(node.require("right")));
      case "membership" ->
          new Condition.Membership(value(node), node.list("set", ValueJson::readConstant));
      case "claim_membership" -> new Condition.ClaimMembership(value(node), node.text("claim"));
      case "null_test" -> new Condition.NullTest(value(node));
      case "flag" -> new Condition.Flag(value(node));
      case "prefix" -> new Condition.Prefix(value(node), node.text("prefix"));
      case "has_role" -> new Condition.HasRole(node.texts("roles"));
      case "authenticated" -> new Condition.Authenticated();
      case "quantified" ->
          new Condition.Quantified(
              node.constant("quantifier", Condition.Quantifier.class),
              RowJson.read(node.require("from")),
              RowJson.readLink(node.require("link")),
              node.text("variable"),
              read(node.require("body")));
      case "permitted" ->
          new Condition.Permitted(
              node.constant("action", Action.class),
              RowJson.readLinked(node.require("row")),
              node.text("variable"),
              read(node.require("meaning")));
      case "not" -> new Condition.Not(read(node.require("operand")));
      case "and" -> new Condition.And(node.list("operands", ConditionJson::read));
      case "or" -> new Condition.Or(node.list("operands", ConditionJson::read));
      default ->
          throw node.wrong("the condition '" + node.text("kind") + "' is unknown to this version");
    };
  }

  private static Value value(Node node) {
    return ValueJson.read(node.require("value"));
  }

  @Override
  public Fields truth(Condition.Truth condition) {
    return Fields.kind("truth").put("value", condition.value());
  }

  @Override
  public Fields comparison(Condition.Comparison condition) {
    return Fields.kind("comparison")
        .put("operator", condition.operator())
        .put("left", ValueJson.write(condition.left()))
        .put("right", ValueJson.write(condition.right()));
  }

  @Override
  public Fields membership(Condition.Membership condition) {
    return Fields.kind("membership")
        .put("value", ValueJson.write(condition.value()))
        .putAll("set", condition.set(), ValueJson::writeConstant);
  }

  @Override
  public Fields claimMembership(Condition.ClaimMembership condition) {
    return Fields.kind("claim_membership")
        .put("value", ValueJson.write(condition.value()))
        .put("claim", condition.claim());
  }

  @Override
  public Fields nullTest(Condition.NullTest condition) {
    return Fields.kind("null_test").put("value", ValueJson.write(condition.value()));
  }

  @Override
  public Fields flag(Condition.Flag condition) {
    return Fields.kind("flag").put("value", ValueJson.write(condition.value()));
  }

  @Override
  public Fields prefix(Condition.Prefix condition) {
    return Fields.kind("prefix")
        .put("value", ValueJson.write(condition.value()))
        .put("prefix", condition.prefix());
  }

  @Override
  public Fields hasRole(Condition.HasRole condition) {
    return Fields.kind("has_role").putTexts("roles", condition.roles());
  }

  @Override
  public Fields authenticated(Condition.Authenticated condition) {
    return Fields.kind("authenticated");
  }

  @Override
  public Fields quantified(Condition.Quantified condition) {
    return RowJson.put(
            Fields.kind("quantified").put("quantifier", condition.quantifier()),
            "from",
            condition.from())
        .put("link", RowJson.write(condition.link()))
        .put("variable", condition.variable())
        .put("body", write(condition.body()));
  }

  @Override
  public Fields permitted(Condition.Permitted condition) {
    return RowJson.put(
            Fields.kind("permitted").put("action", condition.action()), "row", condition.row())
        .put("variable", condition.variable())
        .put("meaning", write(condition.meaning()));
  }

  @Override
  public Fields not(Condition.Not condition) {
    return Fields.kind("not").put("operand", write(condition.operand()));
  }

  @Override
  public Fields and(Condition.And condition) {
    return Fields.kind("and").putAll("operands", condition.operands(), ConditionJson::write);
  }

  @Override
  public Fields or(Condition.Or condition) {
    return Fields.kind("or").putAll("operands", condition.operands(), ConditionJson::write);
  }
}
