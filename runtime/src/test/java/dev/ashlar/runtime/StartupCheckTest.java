package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A database that would not enforce the policies is refused, with the cure. */
class StartupCheckTest {

  @Test
  void acceptsTheGeneratedSchema() {
    assertThatCode(() -> Database.of(TestPostgres.withNotes().app(), Notes.schema()))
        .doesNotThrowAnyException();
    assertThatCode(() -> Database.of(TestSqlite.withNotes(), Notes.schema()))
        .doesNotThrowAnyException();
  }

  @Test
  void refusesASuperuser() {
    assertThat(findings(TestPostgres.withNotes().admin()))
        .anySatisfy(finding -> assertThat(finding).contains("postgres is a superuser"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "alter table note disable row level security|Row security is off on note",
        "alter table note owner to notes_app; alter table note no force row level security|owns note",
        "drop policy note_tenant on note|No restrictive policy keeps tenants apart on note",
        "grant truncate on note to notes_app|may truncate note",
        "alter table note drop constraint note_pkey; alter table note alter company_id drop not null|may be null",
        "alter table note rename to notice|Table note is missing",
        "update ashlar.schema set ir_hash = '0000'|is not the one that notes was compiled for (5f1c, it has 0000)",
        "drop table ashlar.schema|It has no schema of Ashlar",
      })
  void refusesAWeakenedSchema(String change, String finding) {
    TestPostgres postgres = TestPostgres.withNotes();
    postgres.run(change);
    assertThat(findings(postgres.app())).anySatisfy(found -> assertThat(found).contains(finding));
  }

  @Test
  void refusesRolesThatNoPolicyBinds() {
    TestPostgres postgres = TestPostgres.withNotes();
    postgres.run("create role passer bypassrls login");
    postgres.run("create role member login; grant passer to member");
    postgres.run("create role maker login createrole");
    postgres.run("create role hirer login; grant maker to hirer");
    postgres.run("create role copier login replication");
    postgres.run("create role reader login; grant copier to reader");
    for (String role : List.of("passer", "member", "maker", "hirer", "copier", "reader")) {
      postgres.run(
          "grant usage on schema ashlar to %1$s; grant select on ashlar.schema to %1$s"
              .formatted(role));
    }
    assertThat(findings(postgres.as("passer"))).singleElement().asString().contains("BYPASSRLS");
    assertThat(findings(postgres.as("member"))).singleElement().asString().contains("passer");
    assertThat(findings(postgres.as("hirer"))).singleElement().asString().contains("maker");
    assertThat(findings(postgres.as("copier"))).singleElement().asString().contains("may copy");
    assertThat(findings(postgres.as("reader"))).singleElement().asString().contains("copier");
    assertThat(findings(postgres.as("maker")))
        .singleElement()
        .asString()
        .contains("may make roles");
  }

  @Test
  void asksTheCheckOfTheSchemaItself() {
    TestPostgres postgres = TestPostgres.withNotes();
    postgres.run(
        """
        create function ashlar.self_check(app_role name) returns table (problem text)
          language sql stable
          begin atomic
            select 'server is older than 180007: it has known holes in row security'
            union all select 'guard is missing on note for ' || app_role;
          end
        """);
    assertThat(findings(postgres.app()))
        .singleElement()
        .asString()
        .contains("\"guard is missing on note for notes_app\"");
  }

  @Test
  void refusesKnownHolesWhenAskedTo() {
    DataSource source = TestPostgres.withNotes().app();
    assertThatThrownBy(
            () -> Database.of(source, Notes.schema(), Options.defaults().refuseKnownHoles()))
        .isInstanceOf(DatabaseRefused.class)
        .hasMessageContaining("PostgreSQL 18.6 has known holes in row security: update to 18.7");
  }

  @Test
  void refusesSqliteWithoutItsSchema() {
    assertThat(findings(TestSqlite.create()))
        .containsExactly(
            "Table note is missing: apply the generated schema.sql.",
            "It has no schema of Ashlar: apply META-INF/ashlar/sqlite/schema.sql first.");
  }

  @Test
  void refusesSqliteTablesThatAreNotStrict() {
    SQLiteDataSource source = TestSqlite.create();
    TestSqlite.run(
        source,
        "create table ashlar_schema (ir_hash text); insert into ashlar_schema values ('5f1c');"
            + "create table note (strict text)");
    assertThat(findings(source)).singleElement().asString().contains("note is not STRICT");
  }

  @Test
  void turnsForeignKeysOnWhateverTheUrlSays() {
    SQLiteDataSource source = TestSqlite.withNotes();
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(false);
    source.setConfig(config);
    Session<Person> session =
        Database.of(source, Notes.schema()).as(Person.of(java.util.UUID.randomUUID()));
    assertThat(session.sql("pragma foreign_keys").count()).isEqualTo(1);
  }

  @Test
  void refusesACodeThatKnowsNoTextForTheDialect() {
    DatabaseSchema<Person> schema =
        DatabaseSchema.<Person>named("notes")
            .tenantTable(Sql.of("postgresql", "note"), "company_id")
            .build();
    assertThatThrownBy(() -> Database.of(TestSqlite.create(), schema))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("compile with -Aashlar.dialects=..,sqlite");
  }

  private static List<String> findings(DataSource source) {
    try {
      Database.of(source, Notes.schema());
    } catch (DatabaseRefused refused) {
      return refused.findings();
    }
    return List.of();
  }
}
