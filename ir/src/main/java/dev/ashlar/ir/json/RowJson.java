package dev.ashlar.ir.json;

import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;

/** Rows: {@code "this"} or {@code "old"}, or an object for one that they are linked to. */
final class RowJson {
  private RowJson() {}

  static Fields put(Fields fields, String name, RowRef row) {
    if (row instanceof RowRef.Linked linked) {
      return fields.put(
          name,
          put(Fields.kind("linked"), "from", linked.from()).put("link", write(linked.link())));
    }
    if (row instanceof RowRef.Element element) {
      return fields.put(name, Fields.kind("element").put("variable", element.variable()));
    }
    return fields.put(name, (RowRef.Root) row);
  }

  static RowRef read(Node node) {
    if (node.value() instanceof String) {
      return root(node);
    }
    return switch (node.text("kind")) {
      case "linked" ->
          new RowRef.Linked(read(node.require("from")), readLink(node.require("link")));
      case "element" -> new RowRef.Element(node.text("variable"));
      default -> throw node.wrong("the row '" + node.text("kind") + "' is unknown to this version");
    };
  }

  static RowRef.Linked readLinked(Node node) {
    if (read(node) instanceof RowRef.Linked linked) {
      return linked;
    }
    throw node.wrong("the row is not a linked one");
  }

  private static RowRef root(Node node) {
    return switch (node.text()) {
      case "this" -> RowRef.Root.THIS;
      case "old" -> RowRef.Root.OLD;
      default -> throw node.wrong("the row '" + node.text() + "' is unknown to this version");
    };
  }

  static Fields write(Link link) {
    return new Fields()
        .put("name", link.name())
        .put("table", ConstraintJson.write(link.table()))
        .put("many", link.many())
        .putAll("columns", link.columns(), RowJson::write)
        .putText("deletion", link.deletion())
        .put("passage", link.passage(), RowJson::write);
  }

  static Link readLink(Node node) {
    return new Link(
        node.text("name"),
        ConstraintJson.readName(node.require("table")),
        node.bool("many"),
        node.list("columns", RowJson::readPair),
        node.find("deletion").map(Node::text),
        node.find("passage").map(RowJson::readPassage));
  }

  private static Fields write(Link.Passage passage) {
    return new Fields()
        .put("table", ConstraintJson.write(passage.table()))
        .putAll("columns", passage.columns(), RowJson::write);
  }

  private static Link.Passage readPassage(Node node) {
    return new Link.Passage(
        ConstraintJson.readName(node.require("table")), node.list("columns", RowJson::readPair));
  }

  private static Fields write(Link.ColumnPair pair) {
    return new Fields().put("from", pair.from()).put("to", pair.to());
  }

  private static Link.ColumnPair readPair(Node node) {
    return new Link.ColumnPair(node.text("from"), node.text("to"));
  }
}
