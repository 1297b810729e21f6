package dev.ashlar.testing.example;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Evaluation;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.logic.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Rows and an actor.
 *
 * @param witness the actor, and the rows that the rule is about
 * @param others rows of tables that links lead to, by column
 */
public record World(
    Witness witness, Map<TableName, List<Map<String, Optional<Value.Constant>>>> others) {

  /** Copies the maps in their order. */
  public World {
    Map<TableName, List<Map<String, Optional<Value.Constant>>>> copies = new LinkedHashMap<>();
    others.forEach((table, rows) -> copies.put(table, List.copyOf(rows)));
    others = copies;
  }

  /** Returns the rows of a table. */
  List<Map<String, Optional<Value.Constant>>> rows(TableName table) {
    return others.getOrDefault(table, List.of());
  }

  /** Whether the core holds in it, for the rows of a table. */
  boolean holds(Core core, Schema schema, Table table) {
    return new Evaluation(witness, Universe.of(schema, table), this::linked).holds(core);
  }

  private List<Map<String, Optional<Value.Constant>>> linked(
      Map<String, Optional<Value.Constant>> from, Link link) {
    Stream<Map<String, Optional<Value.Constant>>> found =
        link.passage().isEmpty()
            ? joined(from, link.columns(), rows(link.table()))
            : link.passage().stream()
                .flatMap(
                    passage ->
                        joined(from, link.columns(), rows(passage.table()))
                            .flatMap(
                                between -> joined(between, passage.columns(), rows(link.table()))));
    return found
        .filter(row -> link.deletion().filter(column -> value(row, column).isPresent()).isEmpty())
        .toList();
  }

  private static Stream<Map<String, Optional<Value.Constant>>> joined(
      Map<String, Optional<Value.Constant>> from,
      List<Link.ColumnPair> pairs,
      List<Map<String, Optional<Value.Constant>>> rows) {
    return rows.stream()
        .filter(
            row ->
                pairs.stream()
                    .allMatch(pair -> equal(value(from, pair.from()), value(row, pair.to()))));
  }

  /** Whether both values are there and the same. */
  static boolean equal(Optional<Value.Constant> left, Optional<Value.Constant> right) {
    return left.flatMap(one -> right.filter(other -> Evaluation.compare(one, other) == 0))
        .isPresent();
  }

  private static Optional<Value.Constant> value(
      Map<String, Optional<Value.Constant>> row, String column) {
    return row.getOrDefault(column, Optional.empty());
  }

  /** Returns the world in which links can lead to the row before, too. */
  World withItself(TableName table) {
    Map<TableName, List<Map<String, Optional<Value.Constant>>>> more = new LinkedHashMap<>(others);
    List<Map<String, Optional<Value.Constant>>> rows = new ArrayList<>(rows(table));
    rows.add(row(Root.OLD));
    more.put(table, rows);
    return new World(witness, more);
  }

  /** Returns a row that the rule is about. */
  Map<String, Optional<Value.Constant>> row(RowRef row) {
    return witness.row(row);
  }

  /**
   * Returns the same world, with an actor of a tenant that no row is of; absent if none is known.
   */
  Optional<World> ofStranger(ActorShape shape) {
    return shape
        .tenant()
        .flatMap(shape::find)
        .flatMap(
            claim ->
                claim
                    .valueType()
                    .flatMap(type -> strange(claim.name(), type))
                    .map(tenant -> with(claim.name(), tenant)));
  }

  private World with(String claim, Value.Constant value) {
    Map<String, Optional<Value.Constant>> claims = new LinkedHashMap<>(witness.claims());
    claims.put(claim, Optional.of(value));
    return new World(
        new Witness(witness.rows(), claims, witness.sets(), witness.roles(), witness.now()),
        others);
  }

  private Optional<Value.Constant> strange(String claim, ExprType type) {
    List<String> texts =
        switch (type.kind()) {
          case UUID ->
              List.of(
                  "00000000-0000-0000-0000-0000000000ab", "00000000-0000-0000-0000-0000000000ac");
          case LONG, DECIMAL -> List.of("404", "405");
          case STRING -> List.of("another", "one more");
          default -> List.of();
        };
    String own = value(witness.claims(), claim).map(Value.Constant::text).orElse("");
    return texts.stream()
        .filter(text -> !text.equals(own))
        .findFirst()
        .map(text -> new Value.Constant(type, text));
  }

  /** Returns the world without the rows that the question does not need. */
  World smallest(Predicate<World> question) {
    for (TableName table : others.keySet()) {
      for (int place = 0; place < rows(table).size(); place++) {
        World fewer = without(table, place);
        if (question.test(fewer)) {
          return fewer.smallest(question);
        }
      }
    }
    return this;
  }

  private World without(TableName table, int place) {
    Map<TableName, List<Map<String, Optional<Value.Constant>>>> fewer = new LinkedHashMap<>(others);
    List<Map<String, Optional<Value.Constant>>> rows = new ArrayList<>(rows(table));
    rows.remove(place);
    fewer.put(table, rows);
    return new World(witness, fewer);
  }
}
