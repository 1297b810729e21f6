package dev.ashlar.ir.json;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.Locale;

/** Values of expressions: an object with the {@code kind} and what the kind needs. */
final class ValueJson implements Value.Visitor<Fields> {
  private static final ValueJson WRITER = new ValueJson();

  private ValueJson() {}

  static Fields write(Value value) {
    return value.accept(WRITER);
  }

  static Value read(Node node) {
    return switch (node.text("kind")) {
      case "column" ->
          new Value.ColumnValue(
              RowJson.read(node.require("row")),
              node.text("column"),
              readType(node),
              node.bool("nullable"));
      case "claim" ->
          new Value.ClaimValue(node.text("claim"), readType(node), node.bool("nullable"));
      case "constant" -> readConstant(node);
      case "arithmetic" ->
          new Value.Arithmetic(
              node.constant("operator", Value.Arithmetic.Operator.class),
              read(node.require("left")),
              read(node.require("right")));
      case "negation" -> new Value.Negation(read(node.require("operand")));
      case "call" ->
          new Value.Call(
              node.constant("function", Function.class),
              node.list("arguments", ValueJson::read),
              readType(node));
      case "now" -> new Value.Now(Duration.parse(node.text("offset")));
      default ->
          throw node.wrong("the value '" + node.text("kind") + "' is unknown to this version");
    };
  }

  static Fields writeConstant(Value.Constant value) {
    return write(value);
  }

  static Value.Constant readConstant(Node node) {
    return new Value.Constant(readType(node), node.text("text"));
  }

  static Fields write(ExprType type) {
    Fields fields = Fields.kind(type.kind().name().toLowerCase(Locale.ROOT));
    type.name().ifPresent(name -> fields.put("name", name));
    return fields;
  }

  private static ExprType readType(Node node) {
    return readExprType(node.require("type"));
  }

  static ExprType readExprType(Node node) {
    return new ExprType(
        node.constant("kind", ExprType.Kind.class),
        node.find("name").map(name -> TypeJson.readName(name.text())));
  }

  @Override
  public Fields column(Value.ColumnValue value) {
    return RowJson.put(Fields.kind("column"), "row", value.row())
        .put("column", value.column())
        .put("type", write(value.type()))
        .put("nullable", value.nullable());
  }

  @Override
  public Fields claim(Value.ClaimValue value) {
    return Fields.kind("claim")
        .put("claim", value.claim())
        .put("type", write(value.type()))
        .put("nullable", value.nullable());
  }

  @Override
  public Fields constant(Value.Constant value) {
    return Fields.kind("constant").put("type", write(value.type())).put("text", value.text());
  }

  @Override
  public Fields arithmetic(Value.Arithmetic value) {
    return Fields.kind("arithmetic")
        .put("operator", value.operator())
        .put("left", write(value.left()))
        .put("right", write(value.right()));
  }

  @Override
  public Fields negation(Value.Negation value) {
    return Fields.kind("negation").put("operand", write(value.operand()));
  }

  @Override
  public Fields call(Value.Call value) {
    return Fields.kind("call")
        .put("function", value.function())
        .putAll("arguments", value.arguments(), ValueJson::write)
        .put("type", write(value.type()));
  }

  @Override
  public Fields now(Value.Now value) {
    return Fields.kind("now").put("offset", value.offset().toString());
  }
}
