package dev.ashlar.it.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the databases made of the emitted statements. */
class CatalogueTest {
  private static final String UUID_TEXT = "0b8f3c527a514f8e9d2e2f1c4b8a6d10";

  @ParameterizedTest
  @EnumSource
  void defaultsAreTheValuesOfTheModel(Engine engine) throws SQLException {
    String id = isPostgres(engine) ? "'" + UUID_TEXT + "'" : "x'" + UUID_TEXT + "'";
    String money = engine == Engine.SQLITE ? "1250" : "12.50";
    try (TestDatabase database = with("kinds", engine);
        Connection connection = database.admin().getConnection()) {
      execute(connection, "insert into defaults (id) values (" + id + ")");

      assertThat(one(connection, "select count(*) from defaults where a_bool")).isEqualTo("1");
      assertThat(one(connection, "select a_long from defaults")).isEqualTo("-7");
      assertThat(one(connection, "select money from defaults")).isEqualTo(money);
      assertThat(one(connection, "select a_wide from defaults")).isEqualTo("12.5000000000");
      assertThat(one(connection, "select a_text from defaults")).isEqualTo("it's \\ a\ntext");
      assertThat(one(connection, "select any_text from defaults")).isEqualTo("plain");
      assertThat(one(connection, "select a_date from defaults")).isEqualTo("2024-02-29");
      assertThat(one(connection, "select native_colour from defaults")).isEqualTo("IT'S BLUE");
      assertThat(one(connection, "select count(*) from defaults where a_uuid = " + id))
          .isEqualTo("1");
      assertThat(one(connection, "select count(*) from defaults where earlier < a_now"))
          .isEqualTo("1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void computedColumnsAreComputed(Engine engine) throws SQLException {
    String id = isPostgres(engine) ? "gen_random_uuid()" : "x'" + UUID_TEXT + "'";
    String price = engine == Engine.SQLITE ? "150" : "1.50";
    String total = engine == Engine.SQLITE ? "-1050" : "-10.50";
    try (TestDatabase database = with("kinds", engine);
        Connection connection = database.admin().getConnection()) {
      String start = "insert into sums (id, quantity, price, name) values (" + id;
      execute(connection, start + ", -7, " + price + ", 'B')");

      assertThat(one(connection, "select total from sums")).isEqualTo(total);
      assertThat(one(connection, "select half from sums")).isEqualTo("-3");
      assertThat(one(connection, "select label from sums")).isEqualTo("B/B");
    }
  }

  @ParameterizedTest
  @EnumSource
  void checksAreKept(Engine engine) throws SQLException {
    String id = isPostgres(engine) ? "gen_random_uuid()" : "x'" + UUID_TEXT + "'";
    String start = "insert into sums (id, quantity, price, name) values (" + id + ", 1, ";
    String tooLow = engine == Engine.SQLITE ? "-113" : "-1.13";
    String justHigh = engine == Engine.SQLITE ? "-112" : "-1.12";
    try (TestDatabase database = with("kinds", engine);
        Connection connection = database.admin().getConnection()) {
      refuses(connection, start + tooLow + ", 'B')");
      refuses(connection, start + "null, 'x''')");
      refuses(connection, start + "null, 'B ')");
      refuses(connection, start + "null, '123456789012345678901')");
      refuses(connection, start.replace("(id, quantity", "(id, total, quantity") + "1, 'B')");
      execute(connection, start + justHigh + ", 'B')");
      refuses(connection, "update sums set name = 'A'");
      refuses(connection, "insert into kinds (id, colour) values (" + id + ", 'red')");
      refuses(connection, "insert into kinds (id, native_colour) values (" + id + ", 'BLUE')");
      refuses(connection, "insert into kinds (id, a_short) values (" + id + ", 32768)");
      refuses(connection, "insert into kinds (id, a_json) values (" + id + ", '{')");
    }
  }

  @ParameterizedTest
  @EnumSource
  void referencesAreKeptAlsoInACircle(Engine engine) throws SQLException {
    String groups = quoted(engine, "group");
    String left = quoted(engine, "left");
    String right = quoted(engine, "right");
    String select = quoted(engine, "select");
    String users = quoted(engine, "user");
    try (TestDatabase database = with("kinds", engine);
        Connection connection = database.admin().getConnection()) {
      String start = "insert into " + groups + " (" + left + ", " + right + ", " + select + ")";
      refuses(connection, start + " values (1, 1, 42)");
      execute(connection, "insert into " + users + " (chief) values (null)");
      String user = one(connection, "select id from " + users);
      execute(connection, "insert into " + users + " (chief) values (" + user + ")");
      execute(connection, start + " values (1, 1, " + user + ")");

      execute(connection, "delete from " + users + " where id = " + user);

      assertThat(one(connection, "select count(*) from " + users)).isEqualTo("0");
      assertThat(
              one(connection, "select count(*) from " + groups + " where " + select + " is null"))
          .isEqualTo("1");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL_.*", mode = EnumSource.Mode.MATCH_ALL)
  void postgresHasWhatThePoliciesNeed(Engine engine) throws SQLException {
    try (Documents documents = Documents.on(engine);
        Attacker admin = documents.admin()) {
      admin
          .sees(
              "select relname from pg_class where relrowsecurity and relforcerowsecurity",
              "country",
              "document",
              "team")
          .sees(
              "select concat(polname, ' ', polcmd) from pg_policy where polrelid = 'app.team'::regclass"
                  + " and polpermissive",
              "team_raw r",
              "team_read r",
              "team_create a",
              "team_update w",
              "team_delete d")
          .sees(
              "select distinct pg_get_userbyid(relowner) from pg_class c join pg_namespace n"
                  + " on n.oid = c.relnamespace where nspname in ('app', 'ashlar')",
              "ashlar_owner")
          .sees(
              "select column_name from information_schema.column_privileges where grantee ="
                  + " 'ashlar_app' and table_name = 'document' and privilege_type = 'UPDATE'",
              "team_id",
              "parent_id",
              "owner_id",
              "status",
              "region",
              "fee")
          .sees(
              "select obj_description('app.team'::regclass)",
              "People who work together. <p>It's a table with \\ in its words.")
          .sees("select provolatile from pg_proc where proname = 'tenant_id'", "s");
    }
  }

  private static boolean isPostgres(Engine engine) {
    return engine.dialect().equals("postgresql");
  }

  private static String quoted(Engine engine, String name) {
    return EmittedSchema.dialect(engine).lexicon().identifier(name);
  }

  private static TestDatabase with(String golden, Engine engine) {
    TestDatabase database = engine.create();
    database.run(EmittedSchema.golden(golden).text(engine));
    return database;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static void refuses(Connection connection, String sql) {
    assertThatThrownBy(() -> execute(connection, sql)).as(sql).isInstanceOf(SQLException.class);
  }

  private static String one(Connection connection, String question) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(question)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    assertThat(found).as(question).hasSize(1);
    return found.get(0);
  }
}
