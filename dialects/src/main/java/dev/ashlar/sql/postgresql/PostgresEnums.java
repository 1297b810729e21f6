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
 * @param labels of each, in declaration order
 */
record PostgresEnums(Map<TypeName, SqlName> names, Map<TypeName, List<String>> labels) {

  PostgresEnums {
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    labels = Collections.unmodifiableMap(new TreeMap<>(labels));
  }

  /** Returns the labels of one. */
  List<String> labelsOf(TypeName type) {
    return Optional.ofNullable(labels.get(type)).orElseThrow();
  }

  /** Returns those of the schema. */
  static PostgresEnums of(Schema schema) {
    Map<TypeName, SqlName> names = new TreeMap<>();
    Map<TypeName, List<String>> labels = new TreeMap<>();
    for (List<Table> tables : List.of(schema.imported(), schema.tables())) {
      for (Table table : tables) {
        for (Column column : table.columns()) {
          if (element(column.type()) instanceof ColumnType.Choice choice
              && choice.storage() == ColumnType.Storage.NATIVE) {
            SqlName name = new SqlName(table.name().namespace(), snakeCase(choice.type()));
            names.putIfAbsent(choice.type(), name);
            labels.putIfAbsent(choice.type(), choice.labels());
          }
        }
      }
    }
    return new PostgresEnums(names, labels);
  }

  private static ColumnType element(ColumnType type) {
    return type instanceof ColumnType.Array array ? element(array.element()) : type;
  }

  private static String snakeCase(TypeName type) {
    return type.shortName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }
}
