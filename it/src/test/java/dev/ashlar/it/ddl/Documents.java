package dev.ashlar.it.ddl;

import dev.ashlar.it.ddl.Attacker.Caller;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.Realm;
import dev.ashlar.it.engine.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A PostgreSQL database with documents of two companies that use the same identifiers. */
record Documents(TestDatabase database) implements AutoCloseable {
  static final String A = "aaaaaaaa-0000-0000-0000-000000000000";
  static final String B = "bbbbbbbb-0000-0000-0000-000000000000";
  static final String ME = "00000000-0000-0000-0000-000000000001";
  static final String YOU = "00000000-0000-0000-0000-000000000002";
  static final String TEAM = "11111111-0000-0000-0000-000000000000";

  /** The last digits of the documents that are there for the caller. */
  static final String SEEN = "select right(cast(id as text), 1) from app.document";

  /** Signed in at company A, with the second factor and nothing else. */
  static final Caller CALLER = Caller.of(A, ME).with("actor_mfa", "true");

  private static final List<String> TABLES = List.of("app.country", "app.team", "app.document");

  private static final String ROWS =
      """
      insert into app.country values ('de', 1);
      insert into app.team values ('%1$s', '%5$s', 'one'), ('%2$s', '%5$s', 'one');
      insert into app.document (company_id, id, team_id, parent_id, owner_id, status, region, fee)
      values
        ('%1$s', 'd0000000-0000-0000-0000-000000000001', null, null, '%3$s', 'DRAFT', null, 7),
        ('%1$s', 'd0000000-0000-0000-0000-000000000002', '%5$s', null, '%4$s', 'PUBLISHED', null, 8),
        ('%1$s', 'd0000000-0000-0000-0000-000000000003', null,
          'd0000000-0000-0000-0000-000000000001', '%4$s', 'DRAFT', 'eu', 0),
        ('%1$s', 'd0000000-0000-0000-0000-000000000004', '%5$s', null, '%3$s', 'ARCHIVED', null, 0),
        ('%1$s', 'd0000000-0000-0000-0000-000000000005', null, null, '%4$s', 'DRAFT', null, 0),
        ('%1$s', 'd0000000-0000-0000-0000-000000000006', null, null, '%4$s', 'DRAFT', '', 0),
        ('%2$s', 'd0000000-0000-0000-0000-000000000001', null, null, '%3$s', 'PUBLISHED', 'eu', 9)
      """
          .formatted(A, B, ME, YOU, TEAM);

  /** Creates the schema with the usual roles. */
  static Documents on(Engine engine) throws SQLException {
    return on(new Realm(engine, Realm.Kind.USUAL));
  }

  /** Creates the schema with all that the server can do of it, and the rows as the migrator. */
  static Documents on(Realm realm) throws SQLException {
    String golden = realm.engine() == Engine.POSTGRESQL_13 ? "portable" : "documents";
    TestDatabase database = realm.create(EmittedSchema.golden(golden).text(realm));
    try (Connection connection = database.admin().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String table : TABLES) {
        statement.execute("reset role");
        statement.execute(realm.migrating(table));
      }
      statement.execute("set local row_security = off");
      statement.execute(ROWS);
      statement.execute("reset role");
      for (String table : TABLES) {
        statement.execute("alter table " + table + " force row level security");
      }
      connection.commit();
    }
    return new Documents(database);
  }

  /** Returns somebody who connects as the application does. */
  Attacker app() throws SQLException {
    return new Attacker(database.app().getConnection());
  }

  /** Returns somebody who may do everything. */
  Attacker admin() throws SQLException {
    return new Attacker(database.admin().getConnection());
  }

  @Override
  public void close() {
    database.close();
  }
}
