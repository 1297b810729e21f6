package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Schema;
import dev.ashlar.sql.LastKey;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.Statement;
import java.util.List;

/**
 * The function {@link LastKey}: the application has no privilege on sequences, so their owner asks
 * for what was made last in the same session, and for nothing else.
 *
 * @param parsed whether the server can keep a body that no search path changes the meaning of
 */
record LastKeyFunction(Schema schema, PostgresRoles roles, boolean parsed) {

  private static final String SIGNATURE = "regclass, text";

  /** Returns the function, and who may ask it; nothing if no table needs it. */
  List<Statement> statements() {
    if (schema.tables().stream().noneMatch(LastKey::isNeeded)) {
      return List.of();
    }
    SqlExpr table = new SqlExpr.Cast(Sql.column("key_table"), "text");
    SqlExpr sequence =
        Sql.call("pg_catalog.pg_get_serial_sequence", table, Sql.column("key_column"));
    Select query =
        Select.of(Sql.call("pg_catalog.currval", new SqlExpr.Cast(sequence, "regclass")));
    return List.of(
        new Safeguard.CreateFunction(
            LastKey.FUNCTION,
            "key_table regclass, key_column text",
            "bigint",
            "language sql volatile security definer set search_path = pg_catalog, pg_temp",
            parsed ? new Safeguard.Body.Parsed(query) : new Safeguard.Body.Unparsed(query)),
        new Safeguard.Grant(
            List.of("execute"),
            List.of(),
            Safeguard.Target.function(LastKey.FUNCTION, SIGNATURE),
            roles.workers()));
  }
}
