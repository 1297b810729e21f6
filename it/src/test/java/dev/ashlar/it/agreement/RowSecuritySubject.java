package dev.ashlar.it.agreement;

import dev.ashlar.runtime.Session;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Row security alone: plain SQL of the application's role that says nothing of tenants and rules.
 *
 * @param shared whether the rows belong to no tenant
 * @param hides whether rows are deleted softly: such rows are stamped, and not there any more
 */
record RowSecuritySubject<A>(
    String table, boolean shared, boolean hides, UUID tenant, Supplier<Session<A>> sessions)
    implements Subject {
  private static final String DENIED = "42501";

  /** Ends a transaction that must not be kept. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean answer;

    Undo(boolean answer) {
      super("undone", null, false, false);
      this.answer = answer;
    }
  }

  @Override
  public Set<UUID> read() {
    Session<A> session = sessions.get();
    String rows = " from " + table + " where " + there();
    List<UUID> ids = session.sql("select id" + rows).list(row -> row.uuid("id"));
    List<UUID> tenants =
        shared
            ? List.of()
            : session.sql("select company_id" + rows).list(row -> row.uuid("company_id"));
    Set<UUID> distinct = new HashSet<>(ids);
    if (distinct.size() != ids.size() || !Set.of(tenant).containsAll(tenants)) {
      throw new AssertionError("rows of another tenant, or one row twice: " + ids + tenants);
    }
    return distinct;
  }

  @Override
  public boolean create(Map<String, Object> row) {
    Map<String, Object> sorted = sorted(row);
    String values =
        sorted.values().stream().map(RowSecuritySubject::literal).collect(Collectors.joining(", "));
    return changes("insert into %s (%s) values (%s)".formatted(table, columns(sorted), values));
  }

  @Override
  public boolean update(Map<String, Object> after) {
    Map<String, Object> sorted = sorted(after);
    sorted.keySet().removeAll(List.of("id", "company_id", "version", "deleted_at"));
    String assignments =
        sorted.entrySet().stream()
            .map(each -> quoted(each.getKey()) + " = " + literal(each.getValue()))
            .collect(Collectors.joining(", "));
    return changes(
        "update %s set %s where id = %s and company_id = %s and %s"
            .formatted(
                table,
                assignments,
                literal(after.get("id")),
                literal(after.get("company_id")),
                there()));
  }

  @Override
  public boolean delete(UUID id) {
    String removal = hides ? "update %s set deleted_at = now()" : "delete from %s";
    String row = " where id = %s and %s".formatted(literal(id), there());
    return changes(removal.formatted(table) + row);
  }

  private String there() {
    return hides ? "deleted_at is null" : "true";
  }

  private boolean changes(String sql) {
    try {
      sessions
          .get()
          .run(
              session -> {
                throw new Undo(session.sql(sql).update() == 1);
              });
      throw new AssertionError("not undone");
    } catch (Undo undo) {
      return undo.answer;
    } catch (RuntimeException e) {
      if (e.getCause() instanceof SQLException cause && DENIED.equals(cause.getSQLState())) {
        return false;
      }
      throw e;
    }
  }

  private static Map<String, Object> sorted(Map<String, Object> row) {
    Map<String, Object> sorted = new TreeMap<>();
    row.forEach(sorted::put);
    sorted.remove(Entity.TABLE);
    return sorted;
  }

  private static String columns(Map<String, Object> row) {
    return row.keySet().stream().map(RowSecuritySubject::quoted).collect(Collectors.joining(", "));
  }

  private static String quoted(String column) {
    return "\"" + column + "\"";
  }

  private static String literal(Object value) {
    if (value == null) {
      return "null";
    }
    String text = "'" + value.toString().replace("'", "''") + "'";
    if (value instanceof BigDecimal || value instanceof Number) {
      return value.toString();
    }
    return value instanceof UUID
        ? text + "::uuid"
        : value instanceof Instant
            ? text + "::timestamptz"
            : value instanceof LocalDate ? text + "::date" : text;
  }
}
