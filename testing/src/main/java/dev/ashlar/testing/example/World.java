package dev.ashlar.testing.example;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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

  /** Returns a row that the rule is about. */
  Map<String, Optional<Value.Constant>> row(RowRef row) {
    return witness.row(row);
  }

  /** Returns the same world, with an actor of a tenant that no row is of. */
  World ofStranger(ActorShape shape) {
    Map<String, Optional<Value.Constant>> claims = new LinkedHashMap<>(witness.claims());
    shape
        .tenant()
        .flatMap(shape::find)
        .ifPresent(
            claim ->
                claim
                    .valueType()
                    .ifPresent(type -> claims.put(claim.name(), Optional.of(strange(type)))));
    return new World(
        new Witness(witness.rows(), claims, witness.sets(), witness.roles(), witness.now()),
        others);
  }

  private static Value.Constant strange(ExprType type) {
    return new Value.Constant(
        type,
        switch (type.kind()) {
          case UUID -> "00000000-0000-0000-0000-0000000000ab";
          case LONG, DECIMAL -> "404";
          default -> "another";
        });
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
