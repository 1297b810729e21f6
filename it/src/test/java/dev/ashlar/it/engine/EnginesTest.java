package dev.ashlar.it.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every embedded engine is the one it says, and stores what it is given. */
class EnginesTest {
  private static final String HOSTILE =
      " \uD83E\uDDF1 a\u0301 \u00DF\u0130 '\"`\\ ; -- /* $$ ? %s \u202E\uFFFD\r\n\t\uFEFF ";

  @ParameterizedTest
  @EnumSource
  void reportsItsVersion(Engine engine) throws SQLException {
    try (TestDatabase database = engine.create()) {
      String question = engine == Engine.SQLITE ? "select sqlite_version()" : "select version()";
      assertThat(one(database.admin(), question)).contains(engine.version());
      assertThat(one(database.app(), question)).contains(engine.version());
    }
  }

  @ParameterizedTest
  @EnumSource
  void storesHostileText(Engine engine) throws SQLException {
    try (TestDatabase database = engine.create();
        Connection connection = database.admin().getConnection()) {
      database.run("create table note (body varchar(200) not null)");
      try (PreparedStatement insert =
          connection.prepareStatement("insert into note (body) values (?)")) {
        insert.setString(1, HOSTILE);
        insert.executeUpdate();
      }
      assertThat(one(database.admin(), "select body from note")).isEqualTo(HOSTILE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void databasesAreEmptyAndApart(Engine engine) throws SQLException {
    try (TestDatabase first = engine.create();
        TestDatabase second = engine.create()) {
      first.run("create table note (id int); insert into note values (1)");
      second.run("create table note (id int)");
      assertThat(one(second.admin(), "select count(*) from note")).isEqualTo("0");
    }
  }

  @ParameterizedTest
  @EnumSource
  void quotesTheStatementThatFails(Engine engine) {
    try (TestDatabase database = engine.create()) {
      assertThatThrownBy(
              () -> database.run("create table a (b int); insert into absent values (1)"))
          .isInstanceOf(EngineFailure.class)
          .hasMessageContaining("insert into absent");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL_8", "MARIADB_11"})
  void sessionsAreStrictAndInUtc(Engine engine) throws SQLException {
    try (TestDatabase database = engine.create()) {
      assertThat(one(database.app(), "select @@sql_mode")).contains("STRICT_ALL_TABLES");
      assertThat(one(database.app(), "select @@time_zone")).isEqualTo("+00:00");
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL_.*", mode = EnumSource.Mode.MATCH_ALL)
  void theApplicationOwnsNothing(Engine engine) throws SQLException {
    try (TestDatabase database = engine.create()) {
      database.run("create table note (id int)");
      assertThat(
              one(
                  database.app(),
                  "select rolsuper::int + rolbypassrls::int from pg_roles"
                      + " where rolname = current_user and pg_has_role('ashlar_app', 'member')"))
          .isEqualTo("0");
      assertThatThrownBy(() -> one(database.app(), "select count(*) from note"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  @Test
  void sqliteEnforcesForeignKeysAndKeepsALog() throws SQLException {
    try (TestDatabase database = Engine.SQLITE.create()) {
      assertThat(one(database.app(), "pragma foreign_keys")).isEqualTo("1");
      assertThat(one(database.app(), "pragma journal_mode")).isEqualTo("wal");
    }
  }

  @Test
  void closingADatabaseDropsIt() throws SQLException {
    TestDatabase server = Engine.POSTGRESQL_18.create();
    TestDatabase file = Engine.SQLITE.create();
    one(file.admin(), "select 1");
    server.close();
    file.close();
    assertThatThrownBy(() -> one(server.admin(), "select 1")).isInstanceOf(SQLException.class);
    assertThat(Path.of(file.name()).getParent()).doesNotExist();
  }

  @Test
  void stoppingAServerLeavesNoProcessAndNoFile() throws Exception {
    Path folder = FileTree.scratch("process");
    ServerProcess process = ServerProcess.start(List.of("sleep", "600"), Map.of(), "TERM", folder);
    process.awaitAnswer(() -> process.server().isEmpty() ? "no child" : "", Duration.ofSeconds(10));
    ProcessHandle server = process.server().get(0);
    process.stop();
    assertThat(server.isAlive()).isFalse();
    assertThat(Files.exists(folder)).isFalse();
  }

  private static String one(DataSource source, String query) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
