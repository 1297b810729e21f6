package dev.ashlar.it.ddl;

import static dev.ashlar.it.ddl.Documents.A;
import static dev.ashlar.it.ddl.Documents.B;
import static dev.ashlar.it.ddl.Documents.CALLER;
import static dev.ashlar.it.ddl.Documents.SEEN;
import static dev.ashlar.it.ddl.Documents.TEAM;
import static dev.ashlar.it.ddl.Documents.YOU;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.it.engine.Realm;
import dev.ashlar.it.engine.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What PostgreSQL would tell or take by its side doors, if they were open. */
class DoorsTest {

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void aPolicyThatSomebodyAddsDoesNotLeaveTheTenant(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      documents.database().run("create policy wide on app.document using (true)");
      app.as(CALLER)
          .sees(SEEN, "1", "2", "3", "4", "5", "6")
          .sees("select distinct company_id::text from app.document", A)
          .fails("42501", "update app.document set company_id = '" + B + "'");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void theApplicationMayAskNoSequence(Realm realm) throws SQLException {
    String kinds = EmittedSchema.golden("kinds").text(realm);
    try (TestDatabase database = realm.create(kinds);
        Attacker admin = new Attacker(database.admin().getConnection())) {
      String sequences = "select relname from pg_class where relkind = 'S'";
      admin
          .sees("select (count(*) > 0)::text from (" + sequences + ") s", "true")
          .sees(
              realm.words(
                  sequences
                      + " and (has_sequence_privilege('ashlar_app', oid, 'usage')"
                      + " or has_sequence_privilege('ashlar_app', oid, 'select')"
                      + " or has_sequence_privilege('ashlar_app', oid, 'update'))"));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void nothingIsMarkedLeakproof(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker admin = documents.admin()) {
      admin
          .sees(
              "select (count(*) > 5)::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                  + " where n.nspname in ('ashlar', 'app')",
              "true")
          .sees(
              "select proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace"
                  + " where n.nspname in ('ashlar', 'app') and p.proleakproof");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void aConstantThatTheApplicationDoesNotKnowOpensNothing(Realm realm) throws SQLException {
    String ghost =
        "insert into app.document (company_id, id, team_id, owner_id, status) values"
            + " ('%s', 'd0000000-0000-0000-0000-000000000007', '%s', '%s', '%s')";
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app();
        Attacker admin = documents.admin()) {
      admin.fails("23514", ghost.formatted(A, TEAM, YOU, "GHOST"));
      documents
          .database()
          .run(
              "alter table app.document drop constraint document_status_valid;\n"
                  + ghost.formatted(A, TEAM, YOU, "published"));
      app.as(CALLER.with("actor_team_ids", "[\"" + TEAM + "\"]")).sees(SEEN, "1", "2");
      app.as(CALLER.roles("[\"EDITOR\"]"))
          .touches(0, "update app.document set fee = 1 where right(id::text, 1) = '7'");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#sinceFifteen")
  void aPartialUniqueRefusesOnlyWhatItNames(Realm realm) throws SQLException {
    String row =
        "insert into app.document (company_id, id, owner_id, status, fee) values"
            + " ('%s', gen_random_uuid(), '%s', '%s', 77)";
    Schema documents = EmittedSchema.golden("documents").schema();
    String script = new EmittedSchema(withUniques(documents)).text(realm);
    try (TestDatabase database = realm.create(script);
        Attacker admin = new Attacker(database.admin().getConnection())) {
      admin
          .does(realm.migrating("app.document"))
          .does(row.formatted(A, YOU, "DRAFT"))
          .does(row.formatted(A, YOU, "DRAFT"))
          .does(row.formatted(A, YOU, "PUBLISHED"))
          .does(row.formatted(B, YOU, "PUBLISHED"))
          .fails("23505", row.formatted(A, YOU, "PUBLISHED"));
    }
  }

  /** Returns the schema in which each index that has a condition is unique. */
  private static Schema withUniques(Schema schema) {
    return schema.withTables(schema.tables().stream().map(DoorsTest::withUniques).toList());
  }

  private static Table withUniques(Table table) {
    List<Index> indexes =
        table.indexes().stream()
            .map(
                each ->
                    new Index(
                        each.name(),
                        each.terms(),
                        each.where().isPresent(),
                        each.where(),
                        List.of(),
                        each.method()))
            .toList();
    return new Table(
        table.type(),
        table.shape(),
        table.name(),
        table.formerNames(),
        table.tenancy(),
        table.members(),
        table.columns(),
        table.key(),
        table.uniques(),
        table.checks(),
        table.references(),
        table.relations(),
        indexes,
        table.policies(),
        table.machines(),
        table.nativeOptions(),
        table.doc());
  }
}
