package dev.ashlar.testing.example;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Links;
import dev.ashlar.ir.logic.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes an example for people, in the names that they have given to things. */
public final class ExampleText {
  private final Schema schema;
  private final Difference difference;
  private final Table table;

  private ExampleText(Schema schema, Difference difference) {
    this.schema = schema;
    this.difference = difference;
    this.table = difference.decision().table();
  }

  /** Returns the lines: who, which rows, and what they may do or not. */
  public static List<String> of(Schema schema, Difference difference) {
    return new ExampleText(schema, difference).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("actor   " + actor());
    Set<RowRef> read = Rows.of(difference.decision().core());
    row("row", Root.THIS).ifPresent(lines::add);
    boolean step = read.contains(Root.OLD) && read.contains(Root.NEW);
    row(step ? "before" : "row", Root.OLD).ifPresent(lines::add);
    row(step ? "after" : "row", Root.NEW).ifPresent(lines::add);
    difference
        .world()
        .others()
        .forEach(
            (name, rows) ->
                schema
                    .findTable(name)
                    .ifPresent(
                        other ->
                            rows.forEach(
                                row ->
                                    lines.add(
                                        "beside  %s: %s"
                                            .formatted(
                                                other.type().shortName(), values(other, row))))));
    lines.add(
        "so      %s of %s is %s"
            .formatted(
                difference.decision().words(),
                table.type().shortName(),
                difference.allowed()
                    ? "denied, and the mutant allows it"
                    : "allowed, and the mutant denies it"));
    return lines;
  }

  private Optional<String> row(String name, Root root) {
    Map<String, Optional<Value.Constant>> row = difference.world().row(root);
    return row.isEmpty() || !mentions(root)
        ? Optional.empty()
        : Optional.of("%s%s".formatted((name + "        ").substring(0, 8), values(table, row)));
  }

  /** A made up world has all rows; a proof's example only those that matter. */
  private boolean mentions(Root root) {
    Core core = difference.decision().core();
    return difference.world().others().isEmpty()
        || Rows.of(core).contains(root)
        || Links.of(core).anyMatch(step -> step.from() == root);
  }

  private String actor() {
    List<String> parts = new ArrayList<>();
    if (difference.stranger()) {
      parts.add("of another tenant");
    }
    parts.add("roles " + difference.world().witness().roles());
    difference
        .world()
        .witness()
        .claims()
        .forEach((claim, value) -> parts.add(claim + " " + text(value)));
    difference
        .world()
        .witness()
        .sets()
        .forEach(
            (claim, values) ->
                parts.add(
                    claim + " " + values.stream().map(each -> text(Optional.of(each))).toList()));
    return String.join(", ", parts);
  }

  private static String values(Table table, Map<String, Optional<Value.Constant>> row) {
    return row.entrySet().stream()
        .map(
            entry ->
                table
                        .findColumn(entry.getKey())
                        .map(column -> column.id().member())
                        .orElse(entry.getKey())
                    + " "
                    + text(entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String text(Optional<Value.Constant> value) {
    return value
        .map(each -> each.type().kind() == Kind.STRING ? "'" + each.text() + "'" : each.text())
        .orElse("null");
  }
}
