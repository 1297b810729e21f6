package dev.ashlar.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.dao.GeneratedModule;
import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Attacks through generated DAOs, on every engine; on PostgreSQL as the application's role. */
class DaoAttackTest {
  private static final Map<String, GeneratedModule> COMPILED = new HashMap<>();

  @TempDir static Path work;

  @ParameterizedTest
  @EnumSource
  void everyPathIsClosedToThoseWhoMayNotTakeIt(Engine engine) {
    tell(engine, "PathsStory");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsUnknownOrOnlyAlikeOpensNothing(Engine engine) {
    tell(engine, "MeaningStory");
  }

  @ParameterizedTest
  @EnumSource
  void guessingTellsNothing(Engine engine) {
    tell(engine, "GuessStory");
  }

  @ParameterizedTest
  @EnumSource
  void aCrowdOnFewConnectionsIsKeptApart(Engine engine) {
    tell(engine, "CrowdStory");
  }

  @ParameterizedTest
  @EnumSource
  void nothingComesBetweenCheckAndWrite(Engine engine) {
    tell(engine, "RaceStory");
  }

  /** As behind a proxy that lends a connection of the server for one transaction only. */
  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL_.*", mode = EnumSource.Mode.MATCH_ALL)
  void aCrowdBehindATransactionPoolIsKeptApart(Engine engine) {
    try (TestDatabase database = create(engine);
        TransactionPool pool = TransactionPool.before(database, 3)) {
      story(engine, "CrowdStory").tell(pool.database());
    }
  }

  /** Without it the test before would prove nothing. */
  @Test
  void aTransactionPoolHandsOnWhatASessionLeavesBehind() throws SQLException {
    try (TestDatabase database = Engine.POSTGRESQL_18.create();
        TransactionPool pool = TransactionPool.before(database, 1);
        Connection first = pool.database().app().getConnection();
        Connection second = pool.database().app().getConnection();
        Statement leaves = first.createStatement();
        Statement finds = second.createStatement()) {
      leaves.execute("select set_config('ashlar.tenant_id', 'left behind', false)");
      ResultSet found = finds.executeQuery("select current_setting('ashlar.tenant_id', true)");
      assertThat(found.next()).isTrue();
      assertThat(found.getString(1)).isEqualTo("left behind");
    }
  }

  private static void tell(Engine engine, String name) {
    try (TestDatabase database = create(engine)) {
      story(engine, name).tell(database);
    }
  }

  private static TestDatabase create(Engine engine) {
    TestDatabase database = engine.create();
    database.run(module(engine).script(engine.dialect()));
    return database;
  }

  private static Story story(Engine engine, String name) {
    return module(engine).story("com.example.siege." + name);
  }

  private static GeneratedModule module(Engine engine) {
    String version = engine == Engine.POSTGRESQL_13 ? "13" : "15";
    return COMPILED.computeIfAbsent(
        version,
        each ->
            GeneratedModule.compile(
                "siege", work.resolve(each), "-Aashlar.postgresql.version=" + version));
  }
}
