package dev.ashlar.ir.json;

import dev.ashlar.ir.ColumnType;

/** Column types: an object with the {@code kind} and what the kind needs. */
final class ColumnTypeJson implements ColumnType.Visitor<Fields> {
  private static final ColumnTypeJson WRITER = new ColumnTypeJson();

  private ColumnTypeJson() {}

  static Fields write(ColumnType type) {
    return type.accept(WRITER);
  }

  static ColumnType read(Node node) {
    return switch (node.text("kind")) {
      case "bool" -> new ColumnType.Bool();
      case "int" -> new ColumnType.Int(node.integer("bits"));
      case "decimal" -> new ColumnType.Decimal(node.integer("precision"), node.integer("scale"));
      case "float" -> new ColumnType.Floating(node.integer("bits"));
      case "text" -> new ColumnType.Text(node.integer("maxLength"));
      case "bytes" -> new ColumnType.Bytes(node.integer("maxLength"));
      case "uuid" -> new ColumnType.Uuid();
      case "date" -> new ColumnType.Date();
      case "time" -> new ColumnType.Time();
      case "datetime" -> new ColumnType.DateTime();
      case "instant" -> new ColumnType.Instant();
      case "json" -> new ColumnType.Json();
      case "choice" ->
          new ColumnType.Choice(
              node.typeName("type"),
              node.texts("labels"),
              node.constant("storage", ColumnType.Storage.class),
              node.find("name").map(Node::text));
      case "array" -> new ColumnType.Array(read(node.require("element")));
      case "native" -> new ColumnType.Native(node.text("name"), read(node.require("carrier")));
      default ->
          throw node.wrong("the type '" + node.text("kind") + "' is unknown to this version");
    };
  }

  @Override
  public Fields bool(ColumnType.Bool type) {
    return Fields.kind("bool");
  }

  @Override
  public Fields integer(ColumnType.Int type) {
    return Fields.kind("int").put("bits", type.bits());
  }

  @Override
  public Fields decimal(ColumnType.Decimal type) {
    return Fields.kind("decimal").put("precision", type.precision()).put("scale", type.scale());
  }

  @Override
  public Fields floating(ColumnType.Floating type) {
    return Fields.kind("float").put("bits", type.bits());
  }

  @Override
  public Fields text(ColumnType.Text type) {
    return Fields.kind("text").put("maxLength", type.maxLength());
  }

  @Override
  public Fields bytes(ColumnType.Bytes type) {
    return Fields.kind("bytes").put("maxLength", type.maxLength());
  }

  @Override
  public Fields uuid(ColumnType.Uuid type) {
    return Fields.kind("uuid");
  }

  @Override
  public Fields date(ColumnType.Date type) {
    return Fields.kind("date");
  }

  @Override
  public Fields time(ColumnType.Time type) {
    return Fields.kind("time");
  }

  @Override
  public Fields dateTime(ColumnType.DateTime type) {
    return Fields.kind("datetime");
  }

  @Override
  public Fields instant(ColumnType.Instant type) {
    return Fields.kind("instant");
  }

  @Override
  public Fields json(ColumnType.Json type) {
    return Fields.kind("json");
  }

  @Override
  public Fields choice(ColumnType.Choice type) {
    return Fields.kind("choice")
        .put("type", type.type())
        .putTexts("labels", type.labels())
        .put("storage", type.storage())
        .putText("name", type.name());
  }

  @Override
  public Fields array(ColumnType.Array type) {
    return Fields.kind("array").put("element", write(type.element()));
  }

  @Override
  public Fields nativeType(ColumnType.Native type) {
    return Fields.kind("native").put("name", type.name()).put("carrier", write(type.carrier()));
  }
}
