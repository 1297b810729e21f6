package dev.ashlar.it.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every statement that the dialects write runs on every engine. */
class EmittedStatementsTest {

  static Stream<Arguments> schemasOnEngines() {
    return Arrays.stream(Engine.values())
        .flatMap(
            engine ->
                Stream.of("portable", "kinds", "documents")
                    .filter(schema -> isPossible(schema, engine))
                    .map(schema -> Arguments.of(schema, engine)));
  }

  private static boolean isPossible(String schema, Engine engine) {
    return !schema.equals("documents")
        || engine == Engine.POSTGRESQL_15
        || engine == Engine.POSTGRESQL_18;
  }

  @ParameterizedTest
  @MethodSource("schemasOnEngines")
  void runsEachStatementByItself(String name, Engine engine) throws SQLException {
    EmittedSchema emitted = EmittedSchema.golden(name);
    try (TestDatabase database = engine.create();
        Connection connection = database.admin().getConnection()) {
      run(connection, emitted.statements(engine));
      assertThat(hashes(connection, engine)).isEqualTo(SchemaJson.hash(emitted.schema()));
    }
  }

  @ParameterizedTest
  @MethodSource("schemasOnEngines")
  void canBeTakenApartAtEmptyLinesAndRunInOneTransaction(String name, Engine engine)
      throws SQLException {
    EmittedSchema emitted = EmittedSchema.golden(name);
    try (TestDatabase database = engine.create();
        Connection connection = database.admin().getConnection()) {
      connection.setAutoCommit(false);
      run(connection, List.of(emitted.text(engine).split("\n\n")));
      connection.commit();
      assertThat(hashes(connection, engine)).isEqualTo(SchemaJson.hash(emitted.schema()));
    }
  }

  private static void run(Connection connection, List<String> statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (String sql : statements) {
        try {
          statement.execute(sql);
        } catch (SQLException e) {
          fail(e.getMessage() + "\n" + sql, e);
        }
      }
    }
  }

  private static String hashes(Connection connection, Engine engine) throws SQLException {
    String table = engine.dialect().equals("postgresql") ? "ashlar.schema" : "ashlar_schema";
    try (Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select ir_hash from " + table)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
