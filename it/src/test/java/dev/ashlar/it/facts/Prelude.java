package dev.ashlar.it.facts;

import dev.ashlar.it.engine.EngineFailure;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.it.facts.Facts.EnumFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * Makes what the facts take for granted: extensions, and types that no annotation says.
 *
 * <p>Facts hold no definition of a domain, so a type that nobody knows is made a domain over text.
 */
final class Prelude {
  private static final Map<String, String> EXTENSIONS =
      Map.of(
          "citext",
          "citext",
          "hstore",
          "hstore",
          "ltree",
          "ltree",
          "_trgm_ops",
          "pg_trgm",
          "uuid_generate_",
          "uuid-ossp",
          "unaccent",
          "unaccent",
          "gen_random_bytes",
          "pgcrypto",
          "EXCLUDE USING gist",
          "btree_gist");

  private final Facts facts;

  Prelude(Facts facts) {
    this.facts = facts;
  }

  /** Prepares the database. */
  void run(TestDatabase database) throws SQLException {
    extensions(database);
    enums(database);
    domains(database);
  }

  /** Makes the extensions whose types, operators or functions the facts name. */
  void extensions(TestDatabase database) {
    String all = facts.toString();
    for (Map.Entry<String, String> extension : EXTENSIONS.entrySet()) {
      if (all.contains(extension.getKey())) {
        attempt(
            database, "create extension if not exists " + FactsSql.quoted(extension.getValue()));
      }
    }
  }

  private void enums(TestDatabase database) {
    for (EnumFact type : facts.enums()) {
      if (!type.labels().stream().allMatch(SourceVersion::isName)) {
        String labels =
            type.labels().stream().map(FactsSql::literal).collect(Collectors.joining(", "));
        database.run("create type %s as enum (%s)".formatted(type.written().get(1), labels));
      }
    }
  }

  private void domains(TestDatabase database) throws SQLException {
    List<String> said = facts.enums().stream().flatMap(type -> type.written().stream()).toList();
    for (TableFact table : facts.tables()) {
      for (Facts.ColumnFact column : table.columns()) {
        String type = column.type().replaceAll("\\[\\]|\\(.*?\\)", "");
        if (!said.contains(type) && !known(database, type)) {
          attempt(database, "create domain %s as text".formatted(type));
        }
      }
    }
  }

  private static boolean known(TestDatabase database, String type) throws SQLException {
    try (Connection connection = database.admin().getConnection();
        PreparedStatement statement = connection.prepareStatement("select to_regtype(?)::text")) {
      statement.setString(1, type);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next() && rows.getString(1) != null;
      }
    }
  }

  /** Runs a statement without which the schema may still load; if not, that is reported. */
  private static void attempt(TestDatabase database, String statement) {
    try {
      database.run(statement);
    } catch (EngineFailure e) {
      System.out.println(e.getMessage());
    }
  }
}
