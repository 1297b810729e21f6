package dev.ashlar.it.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.EngineFailure;
import dev.ashlar.it.engine.Realm;
import dev.ashlar.it.engine.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The script runs, whoever runs it and however the roles are called, and then all stories hold. */
class ScriptRunsTest {

  /** Names that would end a text, a name, a body or a comment, were they not quoted. */
  private static final List<String> HOSTILE =
      List.of("x'; drop role y; --", "a\\b $$ $body1$", "\"%I\" r\u00f4le \u2603", "SELECT");

  static Stream<Engine> servers() {
    return Engine.ofDialect("postgresql").stream();
  }

  /** The user of the script is in the roles and owns the database, and may make no roles. */
  @ParameterizedTest
  @MethodSource("servers")
  void whereAnAdministratorMadeTheFourRoles(Engine engine, @TempDir Path work) {
    GeneratedModule module = module("documents", engine, work, "roles=made");
    String script = module.script("postgresql");
    try (TestDatabase database = engine.create()) {
      make(database, "made_owner", "nologin noinherit");
      make(database, "made_migrator", "nologin bypassrls");
      make(database, "made_policy", "nologin noinherit");
      make(database, "made_app", "nologin");
      make(database, "made_user", "login in role made_owner, made_policy");
      make(database, "made_login", "login in role made_app");
      database.run("alter database " + database.name() + " owner to made_user");
      TestDatabase user = database.withAdmin(Realm.source(database, "made_user"));
      if (engine == Engine.POSTGRESQL_13) {
        assertThatThrownBy(() -> user.run(script))
            .isInstanceOf(EngineFailure.class)
            .hasMessageContaining("role made_app may create in schema public")
            .hasMessageContaining("revoke create on schema public from public;");
        database.run("revoke create on schema public from public");
        database.run("grant create on schema public to made_owner");
      }
      user.run(script);

      tell(module, "documents.LinksStory", database, "made_login");
    }
  }

  /** The owner of the tables neither owns the database nor has any right in schema public. */
  @ParameterizedTest
  @MethodSource("servers")
  void whereTheOwnerMayDoLittle(Engine engine, @TempDir Path work) {
    Realm realm = new Realm(engine, Realm.Kind.GIVEN);
    GeneratedModule module = GeneratedModule.compile("billing", work, realm.compilerOptions());
    try (TestDatabase database = realm.prepared()) {
      String name = database.name();
      database.run("alter database " + name + " owner to postgres");
      database.run("revoke temporary, create on database " + name + " from public");
      database.run("grant create on database " + name + " to \"given owner\"");
      database.run("revoke all on schema public from public, \"given owner\"");
      realm.asOwner(database).run(module.script("postgresql"));

      tell(module, "billing.WritingStory", database, "given_web");
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void whereThereIsNoSchemaPublic(Engine engine, @TempDir Path work) {
    for (Realm.Kind kind : List.of(Realm.Kind.USUAL, Realm.Kind.GIVEN)) {
      Realm realm = new Realm(engine, kind);
      GeneratedModule module =
          GeneratedModule.compile("billing", work.resolve(kind.name()), realm.compilerOptions());
      try (TestDatabase database = realm.create("select 1")) {
        database.run("drop schema public");
        TestDatabase user = kind == Realm.Kind.GIVEN ? realm.asOwner(database) : database;
        user.run(module.script("postgresql"));
        module.story("com.example.billing.WritingStory").tell(database);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void forTwoModulesWithRolesThatSomebodyElseMade(Engine engine, @TempDir Path work) {
    Realm realm = new Realm(engine, Realm.Kind.GIVEN);
    GeneratedModule people =
        GeneratedModule.compile("modules/people", work.resolve("people"), realm.compilerOptions());
    GeneratedModule orders =
        GeneratedModule.compile(
            "modules/orders", work.resolve("orders"), List.of(people), realm.compilerOptions());
    try (TestDatabase database = realm.create(people.script("postgresql"))) {
      realm.asOwner(database).run(orders.script("postgresql"));
      orders.story("com.example.orders.OrdersStory", people).tell(database);
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void withRolesOfAnyName(Engine engine, @TempDir Path work) {
    GeneratedModule module =
        module(
            "documents",
            engine,
            work,
            "roles.owner=" + HOSTILE.get(0),
            "roles.migrator=" + HOSTILE.get(1),
            "roles.policy=" + HOSTILE.get(2),
            "roles.app=" + HOSTILE.get(3));
    try (TestDatabase database = engine.create()) {
      database.run(module.script("postgresql"));
      make(database, "hostile_login", "login in role \"SELECT\"");

      tell(module, "documents.LinksStory", database, "hostile_login");
    }
  }

  @ParameterizedTest
  @MethodSource("servers")
  void withGivenRolesOfAnyName(Engine engine, @TempDir Path work) {
    String owner = HOSTILE.get(0) + "!";
    String app = HOSTILE.get(2) + "?";
    GeneratedModule module =
        module(
            "documents",
            engine,
            work,
            "roles.create=false",
            "roles.owner=" + owner,
            "roles.app=" + app);
    try (TestDatabase database = engine.create()) {
      make(database, owner, "login");
      make(database, app, "login");
      database.run("alter database " + database.name() + " owner to " + quoted(owner));
      database.run("revoke create on schema public from public");
      database.run("grant create on schema public to " + quoted(owner));
      database.withAdmin(Realm.source(database, owner)).run(module.script("postgresql"));

      tell(module, "documents.LinksStory", database, app);
    }
  }

  /** The guide's data migration, for an owner past whom nobody may go. */
  @ParameterizedTest
  @MethodSource("servers")
  void theOwnerMigratesDataAsTheGuideSays(Engine engine, @TempDir Path work)
      throws IOException, SQLException {
    Realm realm = new Realm(engine, Realm.Kind.GIVEN);
    GeneratedModule module = GeneratedModule.compile("documents", work, realm.compilerOptions());
    try (TestDatabase database = realm.create(module.script("postgresql"))) {
      database.run(
          "insert into document (company_id, id, parent_id, owner_id, status, title)"
              + " select gen_random_uuid(), gen_random_uuid(), null, gen_random_uuid(), 'DRAFT', 'old'"
              + " from generate_series(1, 2)");
      database.run(
          "do $$ declare one record; begin for one in select conname from pg_constraint"
              + " where conrelid = 'document'::regclass and contype = 'f' loop"
              + " execute format('alter table document alter constraint %I"
              + " deferrable initially deferred', one.conname); end loop; end $$");
      try (Connection owner = realm.asOwner(database).admin().getConnection();
          Statement statement = owner.createStatement()) {
        for (String each : migration("parent_id = id, title = 'new'").split("\n")) {
          statement.execute(each);
        }
      }
      try (Connection admin = database.admin().getConnection();
          Statement statement = admin.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select count(*) filter (where title = 'new' and parent_id = id),"
                      + " bool_and(c.relforcerowsecurity)"
                      + " from document, pg_class c where c.oid = 'document'::regclass")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isEqualTo(2);
        assertThat(rows.getBoolean(2)).isTrue();
      }
    }
  }

  /** Returns the statements of the guide, one on each line, for documents. */
  private static String migration(String assignments) throws IOException {
    String guide = Files.readString(Path.of("../docs/policies.md"));
    int begin = guide.indexOf("  begin;\n");
    return guide
        .substring(begin, guide.indexOf("  commit;\n", begin) + "  commit;".length())
        .replace("invoice", "document")
        .replace("...", assignments);
  }

  private static GeneratedModule module(
      String folder, Engine engine, Path work, String... options) {
    String version = engine.version().substring(0, engine.version().indexOf('.'));
    return GeneratedModule.compile(
        folder,
        work,
        Stream.concat(Stream.of("version=" + version), Arrays.stream(options))
            .map(option -> "-Aashlar.postgresql." + option)
            .toArray(String[]::new));
  }

  private static void tell(
      GeneratedModule module, String story, TestDatabase database, String login) {
    DataSource application = Realm.source(database, login);
    module.story("com.example." + story).tell(database.withApp(application));
  }

  private static void make(TestDatabase database, String role, String attributes) {
    String exists = "to_regrole('" + quoted(role).replace("'", "''") + "') is not null";
    database.run(
        "do $make$ begin if not (%s) then create role %s %s; end if; end $make$"
            .formatted(exists, quoted(role), attributes));
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
