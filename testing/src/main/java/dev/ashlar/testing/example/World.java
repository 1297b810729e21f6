package dev.ashlar.testing.example;

import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

  /** Returns the same world without one of the other rows. */
  World without(TableName table, int place) {
    Map<TableName, List<Map<String, Optional<Value.Constant>>>> fewer = new LinkedHashMap<>(others);
    List<Map<String, Optional<Value.Constant>>> rows = new ArrayList<>(rows(table));
    rows.remove(place);
    fewer.put(table, rows);
    return new World(witness, fewer);
  }
}
