package dev.ashlar.it.agreement;

import dev.ashlar.it.engine.Engine;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Rows as somebody stores them who may do everything, even refer to what is not there. */
record RawRows(Engine engine) {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

  /** Returns what makes the database look away. */
  String unchecked() {
    return switch (engine.dialect()) {
      case "postgresql" -> "set session_replication_role = replica;\n";
      case "sqlite" -> "pragma foreign_keys = off;\n";
      default -> "set foreign_key_checks = 0;\n";
    };
  }

  /** Returns the statement that stores the row. */
  String insert(String table, Map<String, Object> row) {
    Map<String, Object> sorted = new TreeMap<>();
    row.forEach(sorted::put);
    sorted.remove(Entity.TABLE);
    String columns = sorted.keySet().stream().map(this::quoted).collect(Collectors.joining(", "));
    String values = sorted.values().stream().map(this::literal).collect(Collectors.joining(", "));
    return "insert into %s (%s) values (%s);\n".formatted(table, columns, values);
  }

  /** Returns the statement that stores in one table what another holds. */
  static String copy(String from, String to) {
    return "insert into %s select * from %s;\n".formatted(to, from);
  }

  String quoted(String name) {
    return List.of("mysql", "mariadb").contains(engine.dialect())
        ? "`" + name + "`"
        : "\"" + name + "\"";
  }

  private String literal(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof UUID uuid) {
      String digits = uuid.toString();
      return onPostgres() ? "'" + digits + "'::uuid" : "x'" + digits.replace("-", "") + "'";
    }
    if (value instanceof String text) {
      String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
      return switch (engine.dialect()) {
        case "postgresql" -> "convert_from('\\x" + hex + "', 'UTF8')";
        case "sqlite" -> "cast(x'" + hex + "' as text)";
        default -> "convert(x'" + hex + "' using utf8mb4)";
      };
    }
    if (value instanceof Instant instant) {
      return switch (engine.dialect()) {
        case "postgresql" -> "'" + instant + "'::timestamptz";
        case "sqlite" -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
        default -> "'" + SECONDS.format(instant) + "'";
      };
    }
    if (value instanceof LocalDate date) {
      return "'" + date + "'";
    }
    boolean inCents = value instanceof BigDecimal && engine == Engine.SQLITE;
    return inCents ? ((BigDecimal) value).unscaledValue().toString() : value.toString();
  }

  private boolean onPostgres() {
    return engine.dialect().equals("postgresql");
  }
}
