package dev.ashlar.sql.mysql;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.sql.Lexicon;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.TypeNames;
import java.util.stream.Collectors;

/**
 * Types of MySQL and MariaDB.
 *
 * @param json the type of documents and lists
 */
record MySqlTypeNames(Lexicon lexicon, String json)
    implements TypeNames, ColumnType.Visitor<String> {

  /** Longer texts and bytes would use up the 65,535 bytes that the columns of a row share. */
  static final int MAX_INLINE_LENGTH = 768;

  /** Digits that a decimal can have, and how many of them after the point. */
  static final int MAX_PRECISION = 65;

  /** Digits that a decimal can have after the point. */
  static final int MAX_SCALE = 30;

  @Override
  public String of(ColumnType type) {
    return type.accept(this);
  }

  @Override
  public SqlExpr parameter(Object binding, ColumnType type) {
    return Sql.parameter(binding);
  }

  @Override
  public String bool(ColumnType.Bool type) {
    return "boolean";
  }

  @Override
  public String integer(ColumnType.Int type) {
    return switch (type.bits()) {
      case 16 -> "smallint";
      case 32 -> "int";
      default -> "bigint";
    };
  }

  @Override
  public String decimal(ColumnType.Decimal type) {
    return type.precision() == 0
        ? "decimal(%s, %s)".formatted(MAX_PRECISION, MAX_SCALE)
        : "decimal(%s, %s)".formatted(type.precision(), type.scale());
  }

  /** Always double: the server shows a float rounded, and a double holds each float exactly. */
  @Override
  public String floating(ColumnType.Floating type) {
    return "double";
  }

  @Override
  public String text(ColumnType.Text type) {
    return inline(type.maxLength()) ? "varchar(%s)".formatted(type.maxLength()) : "longtext";
  }

  @Override
  public String bytes(ColumnType.Bytes type) {
    return inline(type.maxLength()) ? "varbinary(%s)".formatted(type.maxLength()) : "longblob";
  }

  static boolean inline(int maxLength) {
    return maxLength > 0 && maxLength <= MAX_INLINE_LENGTH;
  }

  @Override
  public String uuid(ColumnType.Uuid type) {
    return "binary(16)";
  }

  @Override
  public String date(ColumnType.Date type) {
    return "date";
  }

  @Override
  public String time(ColumnType.Time type) {
    return "time(6)";
  }

  @Override
  public String dateTime(ColumnType.DateTime type) {
    return "datetime(6)";
  }

  @Override
  public String instant(ColumnType.Instant type) {
    return "datetime(6)";
  }

  @Override
  public String json(ColumnType.Json type) {
    return json;
  }

  @Override
  public String choice(ColumnType.Choice type) {
    if (type.storage() == ColumnType.Storage.NATIVE) {
      return type.labels().stream()
          .map(lexicon::text)
          .collect(Collectors.joining(", ", "enum(", ")"));
    }
    int longest = type.labels().stream().mapToInt(String::length).max().orElse(1);
    return "varchar(%s)".formatted(Math.max(longest, 64));
  }

  @Override
  public String array(ColumnType.Array type) {
    return json;
  }

  @Override
  public String nativeType(ColumnType.Native type) {
    return type.name();
  }
}
