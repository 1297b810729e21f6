package dev.ashlar.testing.example;

import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A world in the types of the application.
 *
 * @param actor absent in a module without one
 * @param before the row as it is stored, or is to be added
 * @param row the row after a change; for anything else the same as {@code before}
 * @param beside rows of other tables that the rules look at
 */
public record Fixture(Optional<Made> actor, Made before, Made row, List<Made> beside) {

  /** Copies the list. */
  public Fixture {
    beside = List.copyOf(beside);
  }

  /**
   * Returns what the decision is asked about in the world.
   *
   * @throws NotMade if a type of the application refuses it
   */
  public static Fixture of(Schema schema, Decision decision, World world, Instances instances) {
    List<RowRef> read = List.copyOf(Rows.of(decision.core()));
    boolean step = read.contains(Root.OLD) && read.contains(Root.NEW);
    Table table = decision.table();
    Made before = instances.row(table, values(world, step ? List.of(Root.NEW, Root.OLD) : read));
    Made row = instances.row(table, values(world, step ? List.of(Root.OLD, Root.NEW) : read));
    List<Made> beside = new ArrayList<>();
    world
        .others()
        .forEach(
            (name, rows) ->
                schema
                    .findTable(name)
                    .filter(other -> other.shape() != JavaShape.NONE)
                    .ifPresent(
                        other -> rows.forEach(each -> beside.add(instances.row(other, each)))));
    return new Fixture(instances.actor(world), before, row, beside);
  }

  /** Returns what is known of the rows: where two say something, what the later one says. */
  private static Map<String, Optional<Value.Constant>> values(World world, List<RowRef> rows) {
    Map<String, Optional<Value.Constant>> values = new LinkedHashMap<>();
    rows.forEach(row -> values.putAll(world.witness().row(row)));
    return values;
  }

  /** Returns it as Java that makes it: a variable on each line. */
  public List<String> java() {
    List<String> lines = new ArrayList<>();
    actor.ifPresent(each -> lines.add(variable(each, "actor")));
    if (!before.java().equals(row.java())) {
      lines.add(variable(before, "before"));
    }
    lines.add(variable(row, "row"));
    for (int index = 0; index < beside.size(); index++) {
      lines.add(variable(beside.get(index), "beside" + (index + 1)));
    }
    return lines;
  }

  private static String variable(Made value, String name) {
    return "%s %s = %s;".formatted(value.required().getClass().getSimpleName(), name, value.java());
  }
}
