package dev.ashlar.it.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.sql.Lexicon;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lexicon quotes every word that its database would not take as a name. */
class ReservedWordsTest {

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL_.*", mode = EnumSource.Mode.MATCH_ALL)
  void quotesWhatPostgresSaysIsReserved(Engine engine) throws SQLException {
    String question = "select word from pg_get_keywords() where catcode in ('R', 'T', 'C')";

    assertThat(unquoted(engine, question)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = "MYSQL_8")
  void quotesWhatMySqlSaysIsReserved(Engine engine) throws SQLException {
    String question = "select word from information_schema.keywords where reserved = 1";

    assertThat(unquoted(engine, question)).isEmpty();
  }

  /** MariaDB and SQLite do not say what is reserved, so each of their words is tried as a name. */
  @ParameterizedTest
  @EnumSource(names = {"MARIADB_11", "SQLITE"})
  void everyWordCanNameATableAndAColumn(Engine engine) throws SQLException {
    Lexicon lexicon = EmittedSchema.dialect(engine).lexicon();
    List<String> refused = new ArrayList<>();
    try (TestDatabase database = engine.create();
        Connection connection = database.admin().getConnection();
        Statement statement = connection.createStatement()) {
      for (String word : Words.of(Engine.MYSQL_8, Engine.MARIADB_11, Engine.POSTGRESQL_18)) {
        String name = lexicon.identifier(word);
        try {
          statement.execute("create table %s (%s int, check (%s > 0))".formatted(name, name, name));
          statement.execute("select %s.%s from %s".formatted(name, name, name));
          statement.execute("drop table " + name);
        } catch (SQLException e) {
          refused.add(word);
        }
      }
    }
    assertThat(refused).isEmpty();
  }

  private static List<String> unquoted(Engine engine, String question) throws SQLException {
    Lexicon lexicon = EmittedSchema.dialect(engine).lexicon();
    return Words.ask(engine, question).stream()
        .filter(word -> lexicon.identifier(word).equals(word))
        .toList();
  }

  /** Words of the languages of databases. */
  private static final class Words {
    static List<String> of(Engine... engines) throws SQLException {
      List<String> words = new ArrayList<>();
      for (Engine engine : engines) {
        String table =
            engine.dialect().equals("postgresql")
                ? "pg_get_keywords()"
                : "information_schema.keywords";
        words.addAll(ask(engine, "select word from " + table));
      }
      return words.stream().filter(word -> word.matches("[a-z_0-9]+")).distinct().sorted().toList();
    }

    static List<String> ask(Engine engine, String question) throws SQLException {
      List<String> words = new ArrayList<>();
      try (TestDatabase database = engine.create();
          Connection connection = database.admin().getConnection();
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery(question)) {
        while (rows.next()) {
          words.add(rows.getString(1).toLowerCase(Locale.ROOT));
        }
      }
      return words;
    }
  }
}
