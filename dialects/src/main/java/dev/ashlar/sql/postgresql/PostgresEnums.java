package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.sql.SqlName;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The enums of a schema that have a type of their own in the database. Each lies in the namespace
 * of the first table, by name, that uses it.
 *
 * @param names sorted by Java type
 * @param labels of each that the schema itself makes, in declaration order; those that imported
 *     tables use are made by their own module
 */
record PostgresEnums(Map<TypeName, SqlName> names, Map<TypeName, List<String>> labels) {

  PostgresEnums {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /** Returns those of the schema. */
  static PostgresEnums of(Schema schema) {
    Map<TypeName, SqlName> names = new TreeMap<>();
    Map<TypeName, List<String>> ignored = new TreeMap<>();
    Map<TypeName, List<String>> labels = new TreeMap<>();
    schema.imported().forEach(table -> add(table, names, ignored));
    schema.tables().forEach(table -> add(table, names, labels));
    return new PostgresEnums(names, labels);
  }

  private static void add(
      Table table, Map<TypeName, SqlName> names, Map<TypeName, List<String>> labels) {
    for (Column column : table.columns()) {
      if (element(column.type()) instanceof ColumnType.Choice choice
          && choice.storage() == ColumnType.Storage.NATIVE
          && !names.containsKey(choice.type())) {
        names.put(choice.type(), new SqlName(table.name().namespace(), snakeCase(choice.type())));
        labels.put(choice.type(), choice.labels());
      }
    }
  }

  /** Returns the name of one. */
  SqlName nameOf(TypeName type) {
    return Optional.ofNullable(names.get(type)).orElseThrow();
  }

  private static ColumnType element(ColumnType type) {
    return type instanceof ColumnType.Array array ? element(array.element()) : type;
  }

  private static String snakeCase(TypeName type) {
    return type.shortName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
