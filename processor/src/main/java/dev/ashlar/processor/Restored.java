package dev.ashlar.processor;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A schema with what could not be seen this time put back as it was: classes that speak of the
 * whole module, such as its schema class, must not shrink because one file was compiled.
 */
final class Restored {
  private Restored() {}

  /**
   * Returns the schema with the tables of the others as its own.
   *
   * @param rest the module as it was, with the tables that are missing now
   */
  static Schema of(Schema seen, List<Schema> rest) {
    List<Table> tables = new ArrayList<>(seen.tables());
    rest.forEach(before -> tables.addAll(before.tables()));
    Set<TypeName> own = tables.stream().map(Table::type).collect(Collectors.toSet());
    List<Table> imported =
        joined(seen, rest, Schema::imported, Table::type).stream()
            .filter(table -> !own.contains(table.type()))
            .toList();
    return new Schema(
        seen.irVersion(),
        seen.module(),
        seen.actor().or(() -> rest.stream().flatMap(b -> b.actor().stream()).findFirst()),
        joined(seen, rest, Schema::enums, each -> each.type()),
        joined(seen, rest, Schema::objects, each -> each.type()),
        tables,
        imported);
  }

  /** What was seen now counts; the rest is added. */
  private static <T> List<T> joined(
      Schema seen, List<Schema> rest, Function<Schema, List<T>> part, Function<T, TypeName> name) {
    Map<TypeName, T> all = new LinkedHashMap<>();
    part.apply(seen).forEach(each -> all.put(name.apply(each), each));
    rest.stream()
        .map(part)
        .flatMap(Collection::stream)
        .forEach(each -> all.putIfAbsent(name.apply(each), each));
    return List.copyOf(all.values());
  }
}
