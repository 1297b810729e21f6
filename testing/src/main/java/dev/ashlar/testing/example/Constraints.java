package dev.ashlar.testing.example;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a database sees to, and no example can be without: keys are unique, and references lead to a
 * row.
 *
 * @param table that the rule is about
 */
record Constraints(Schema schema, Table table) {

  /** Whether rows like those of the world can be in a database. */
  boolean allow(World world) {
    return world.others().keySet().stream().allMatch(name -> haveKeys(world, name))
        && world.witness().rows().values().stream().allMatch(row -> leads(world, table, row))
        && world.others().entrySet().stream()
            .allMatch(
                entry ->
                    schema.findTable(entry.getKey()).stream()
                        .allMatch(
                            other ->
                                entry.getValue().stream()
                                    .allMatch(row -> leads(world, other, row))));
  }

  private boolean haveKeys(World world, TableName name) {
    List<String> key = schema.findTable(name).map(other -> other.key().columns()).orElse(List.of());
    Set<List<Optional<String>>> seen = new HashSet<>();
    return rows(world, name)
        .filter(row -> row.keySet().containsAll(key))
        .allMatch(row -> seen.add(key.stream().map(each -> text(row, each)).toList()));
  }

  /** The row that the rule is about is one of its table. */
  private Stream<Map<String, Optional<Value.Constant>>> rows(World world, TableName name) {
    List<Map<String, Optional<Value.Constant>>> rows = new ArrayList<>(world.rows(name));
    if (name.equals(table.name())) {
      world.witness().rows().values().stream().limit(1).forEach(rows::add);
    }
    return rows.stream();
  }

  private boolean leads(World world, Table from, Map<String, Optional<Value.Constant>> row) {
    return from.references().stream()
        .filter(reference -> world.others().containsKey(reference.target()))
        .filter(
            reference ->
                reference.columns().stream().allMatch(column -> text(row, column).isPresent()))
        .allMatch(
            reference ->
                rows(world, reference.target()).anyMatch(target -> meet(reference, row, target)));
  }

  private static boolean meet(
      Reference reference,
      Map<String, Optional<Value.Constant>> row,
      Map<String, Optional<Value.Constant>> target) {
    return IntStream.range(0, reference.columns().size())
        .allMatch(
            index ->
                !target.containsKey(reference.targetColumns().get(index))
                    || World.equal(
                        row.getOrDefault(reference.columns().get(index), Optional.empty()),
                        target.getOrDefault(
                            reference.targetColumns().get(index), Optional.empty())));
  }

  private static Optional<String> text(Map<String, Optional<Value.Constant>> row, String column) {
    return row.getOrDefault(column, Optional.empty()).map(Value.Constant::text);
  }
}
