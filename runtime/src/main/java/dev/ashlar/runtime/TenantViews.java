package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;
import java.util.List;

/**
 * The views of MySQL and MariaDB through which an account reaches the rows of one tenant. Where a
 * schema was made with them, every tenant's table must have one, and the account nothing else.
 */
final class TenantViews {
  private static final String VIEW =
      """
      select 1
      from information_schema.views
      where table_schema = database() and table_name = ? and check_option = 'CASCADED'
      """;

  /** A table that an account has no privilege on is not there for it. */
  private static final String BEHIND =
      """
      select table_name
      from information_schema.tables
      where table_schema = database() and table_type = 'BASE TABLE'
        and table_name like 'ashlar\\_rows\\_%'
      order by 1
      """;

  private static final String PREPARED =
      """
      select variable_value
      from information_schema.session_status
      where variable_name = 'COM_STMT_PREPARE'
      """;

  private TenantViews() {}

  /** Returns whether there are views; adds what would let the account past them. */
  static boolean check(Engine engine, Probe probe, DatabaseSchema<?> schema, Findings findings)
      throws SQLException {
    if (engine != Engine.MYSQL && engine != Engine.MARIADB) {
      return false;
    }
    List<String> tenants =
        schema.tables().stream()
            .filter(TableFact::hasTenant)
            .map(table -> table.name().text(engine))
            .toList();
    int views = 0;
    for (String name : tenants) {
      views += probe.texts(VIEW, name).size();
    }
    if (views == 0) {
      return false;
    }
    if (views < tenants.size()) {
      findings.refuse("Some tenants' tables have a view and others none: apply schema.sql anew.");
    }
    // MariaDB 11.4 makes joins of nested exists, through views wrongly if a statement runs again.
    if (engine == Engine.MARIADB && !probe.text(PREPARED).equals("0")) {
      findings.refuse(
          "Statements are prepared on the server, which through views of MariaDB find too few rows"
              + " when they run again, so that rules grant: connect without useServerPrepStmts.");
    }
    for (String behind : probe.texts(BEHIND)) {
      findings.refuse(
          "The account reaches "
              + behind
              + ", past the view of the tenant's rows: grant it the views alone.");
    }
    return true;
  }
}
