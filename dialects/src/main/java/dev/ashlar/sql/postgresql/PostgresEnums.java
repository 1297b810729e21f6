package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.sql.SqlName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The enums of a schema that have a type of their own in the database. Each lies in the namespace
 * of the first table, by name, that uses it.
 *
 * @param names what they are called; one Java type may be stored as several
 * @param own those that the schema itself makes; those that imported tables use are made by their
 *     own module
 */
record PostgresEnums(Map<ColumnType.Choice, SqlName> names, List<ColumnType.Choice> own) {

  /** By Java type, whatever labels it had when a dependency was compiled. */
  private static final Comparator<ColumnType.Choice> BY_TYPE =
      Comparator.comparing(ColumnType.Choice::type)
          .thenComparing(choice -> choice.name().orElse(""));

  PostgresEnums {
    names = Collections.unmodifiableMap(sorted(names));
    own = List.copyOf(own);
  }

  private static Map<ColumnType.Choice, SqlName> sorted(Map<ColumnType.Choice, SqlName> names) {
    Map<ColumnType.Choice, SqlName> sorted = new TreeMap<>(BY_TYPE);
    sorted.putAll(names);
    return sorted;
  }

  /** Returns those of the schema. */
  static PostgresEnums of(Schema schema) {
    Map<ColumnType.Choice, SqlName> names = new TreeMap<>(BY_TYPE);
    schema.imported().forEach(table -> add(table, names));
    Set<ColumnType.Choice> own = new TreeSet<>(BY_TYPE);
    schema.tables().forEach(table -> own.addAll(add(table, names)));
    return new PostgresEnums(names, List.copyOf(own));
  }

  /** Adds those of the table, and returns the ones that were not there. */
  private static List<ColumnType.Choice> add(Table table, Map<ColumnType.Choice, SqlName> names) {
    List<ColumnType.Choice> added = new ArrayList<>();
    for (Column column : table.columns()) {
      if (element(column.type()) instanceof ColumnType.Choice choice
          && choice.storage() == ColumnType.Storage.NATIVE
          && !names.containsKey(choice)) {
        String name = choice.name().orElseGet(() -> snakeCase(choice.type()));
        names.put(choice, new SqlName(table.name().namespace(), name));
        added.add(choice);
      }
    }
    return added;
  }

  /** Returns the name of one. */
  SqlName nameOf(ColumnType.Choice type) {
    return Optional.ofNullable(names.get(type)).orElseThrow();
  }

  private static ColumnType element(ColumnType type) {
    return type instanceof ColumnType.Array array ? element(array.element()) : type;
  }

  private static String snakeCase(TypeName type) {
    return type.shortName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
