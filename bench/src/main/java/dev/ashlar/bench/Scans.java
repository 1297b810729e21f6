package dev.ashlar.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * Says how queries found their rows, by the counts of {@code pg_stat_user_tables} and {@code
 * pg_stat_user_indexes}. A server notes them when connections end.
 */
record Scans(Postgres postgres) {

  /** Forgets all counts. */
  void reset() throws SQLException {
    postgres.ask("select pg_stat_reset()");
  }

  /**
   * Prints which indexes were used.
   *
   * @throws IllegalStateException if a table was read from its beginning, or by an index that does
   *     not begin with the tenant
   */
  void print() throws SQLException {
    List<String> used =
        postgres.ask(
            """
            select s.indexrelname || ': ' || s.idx_scan
            from pg_stat_user_indexes s
            where s.idx_scan > 0 and s.schemaname <> 'ashlar'
            order by 1
            """);
    System.out.println("\nScans by index: " + String.join(", ", used) + ".");
    List<String> slow =
        postgres.ask(
            """
            select s.relname || ' from its beginning: ' || s.seq_scan
            from pg_stat_user_tables s
            where s.seq_scan > 0 and s.schemaname <> 'ashlar'
            union all
            select s.indexrelname || ' without the tenant: ' || s.idx_scan
            from pg_stat_user_indexes s
            join pg_index i on i.indexrelid = s.indexrelid
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
            where s.idx_scan > 0 and s.schemaname <> 'ashlar' and a.attname <> 'company_id'
            order by 1
            """);
    if (used.isEmpty() || !slow.isEmpty()) {
      throw new IllegalStateException("Read " + slow);
    }
  }
}
