package dev.ashlar.sql.mysql;

import dev.ashlar.ir.Index;
import dev.ashlar.sql.Feature;
import dev.ashlar.sql.Support;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/** What MySQL 8.0 and MariaDB 11.4 can do. */
final class MySqlSupport {

  private static final Set<String> TYPES =
      Set.of(
          """
          bigint binary bit blob bool boolean char character date datetime dec decimal double enum
          fixed float geometry geometrycollection int integer json linestring longblob longtext
          mediumblob mediumint mediumtext multilinestring multipoint multipolygon numeric point
          polygon real set smallint text time timestamp tinyblob tinyint tinytext varbinary varchar
          year\
          """
              .split("\\s+"));

  /** An index holds 3,072 bytes: a UUID of the tenant, and this many characters of four bytes. */
  private static final int MAX_INDEXED_LENGTH = (3_072 - 16) / 4;

  private MySqlSupport() {}

  static Support mySql() {
    return of(
        Set.of(
            Feature.EXPRESSION_INDEX,
            Feature.NATIVE_ENUM,
            Feature.STORED_COMPUTED,
            Feature.VIRTUAL_COMPUTED,
            Feature.WIDE_DECIMAL_ORDER,
            Feature.DEFAULT_KEYWORD,
            Feature.DELETE_ALIAS,
            Feature.TUPLE_COMPARISON),
        Set.of());
  }

  static Support mariaDb() {
    return of(
        Set.of(
            Feature.NATIVE_ENUM,
            Feature.STORED_COMPUTED,
            Feature.VIRTUAL_COMPUTED,
            Feature.WIDE_DECIMAL_ORDER,
            Feature.DEFAULT_KEYWORD,
            Feature.INSERT_RETURNING,
            Feature.READS_CHANGED_TABLE,
            Feature.TUPLE_COMPARISON),
        Set.of("uuid", "inet4", "inet6"));
  }

  private static Support of(Set<Feature> features, Set<String> furtherTypes) {
    Set<String> types = new TreeSet<>(TYPES);
    types.addAll(furtherTypes);
    return new Support(
        features,
        EnumSet.of(Index.Method.BTREE),
        types,
        MySqlTypeNames.MAX_PRECISION,
        MySqlTypeNames.MAX_SCALE,
        MySqlTypeNames.MAX_PRECISION,
        MAX_INDEXED_LENGTH);
  }
}
