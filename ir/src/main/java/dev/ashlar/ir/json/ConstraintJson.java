package dev.ashlar.ir.json;

import dev.ashlar.ir.Check;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Unique;

/** Keys, uniques, checks, references and their inverse, indexes. */
final class ConstraintJson {
  private ConstraintJson() {}

  static Fields write(PrimaryKey key) {
    return new Fields().put("name", key.name()).putTexts("columns", key.columns());
  }

  static PrimaryKey readKey(Node node) {
    return new PrimaryKey(node.text("name"), node.texts("columns"));
  }

  static Fields write(Unique unique) {
    return new Fields()
        .put("name", unique.name())
        .putTexts("columns", unique.columns())
        .put("global", unique.global());
  }

  static Unique readUnique(Node node) {
    return new Unique(node.text("name"), node.texts("columns"), node.bool("global"));
  }

  static Fields write(Check check) {
    return new Fields()
        .put("name", check.name())
        .put("condition", ConditionJson.write(check.condition()));
  }

  static Check readCheck(Node node) {
    return new Check(node.text("name"), ConditionJson.read(node.require("condition")));
  }

  static Fields write(Reference reference) {
    return new Fields()
        .put("name", reference.name())
        .put("member", reference.member())
        .putTexts("columns", reference.columns())
        .put("target", write(reference.target()))
        .putTexts("targetColumns", reference.targetColumns())
        .put("onDelete", reference.onDelete())
        .put("onUpdate", reference.onUpdate())
        .put("deferrable", reference.deferrable())
        .putText("inverse", reference.inverse());
  }

  static Reference readReference(Node node) {
    return new Reference(
        node.text("name"),
        node.text("member"),
        node.texts("columns"),
        readName(node.require("target")),
        node.texts("targetColumns"),
        node.constant("onDelete", ReferentialAction.class),
        node.constant("onUpdate", ReferentialAction.class),
        node.bool("deferrable"),
        node.find("inverse").map(Node::text));
  }

  static Fields write(Relation relation) {
    return new Fields()
        .put("name", relation.name())
        .put("from", write(relation.from()))
        .put("reference", relation.reference())
        .putText("onward", relation.onward());
  }

  static Relation readRelation(Node node) {
    return new Relation(
        node.text("name"),
        readName(node.require("from")),
        node.text("reference"),
        node.find("onward").map(Node::text));
  }

  static Fields write(Index index) {
    return new Fields()
        .put("name", index.name())
        .putAll("terms", index.terms(), ConstraintJson::write)
        .put("unique", index.unique())
        .put("where", index.where(), ConditionJson::write)
        .putTexts("include", index.include())
        .put("method", index.method());
  }

  static Index readIndex(Node node) {
    return new Index(
        node.text("name"),
        node.list("terms", ConstraintJson::readTerm),
        node.bool("unique"),
        node.find("where").map(ConditionJson::read),
        node.texts("include"),
        node.constant("method", Index.Method.class));
  }

  private static Fields write(Index.Term term) {
    return new Fields()
        .put("value", ValueJson.write(term.value()))
        .put("order", term.order())
        .put("nulls", term.nulls());
  }

  private static Index.Term readTerm(Node node) {
    return new Index.Term(
        ValueJson.read(node.require("value")),
        node.constant("order", Index.Order.class),
        node.constant("nulls", Index.Nulls.class));
  }

  static Fields write(TableName name) {
    return new Fields().put("namespace", name.namespace()).put("name", name.name());
  }

  static TableName readName(Node node) {
    return new TableName(node.text("namespace"), node.text("name"));
  }
}
