package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The database says that it has the schema which the code was compiled for. */
final class SchemaKnown {
  private SchemaKnown() {}

  static void check(Engine engine, Probe probe, DatabaseSchema<?> schema, Findings findings)
      throws SQLException {
    Optional<String> expected = schema.hash();
    if (expected.isEmpty()) {
      return;
    }
    String file = "META-INF/ashlar/" + engine.id() + "/schema.sql";
    List<String> known = hashes(engine, probe);
    if (known.isEmpty()) {
      findings.refuse("It has no schema of Ashlar: apply " + file + " first.");
    } else if (!known.contains(expected.get())) {
      findings.refuse(
          "Its schema is not the one that %s was compiled for (%s, it has %s): apply %s."
              .formatted(schema.name(), expected.get(), String.join(", ", known), file));
    }
  }

  private static List<String> hashes(Engine engine, Probe probe) throws SQLException {
    boolean present =
        switch (engine) {
          case POSTGRESQL -> !probe.text("select to_regclass('ashlar.schema')").isEmpty();
          case MYSQL, MARIADB ->
              !probe
                  .texts(
                      "select 1 from information_schema.tables"
                          + " where table_schema = database() and table_name = 'ashlar_schema'")
                  .isEmpty();
          case SQLITE ->
              !probe.texts("select 1 from sqlite_schema where name = 'ashlar_schema'").isEmpty();
        };
    String table = engine == Engine.POSTGRESQL ? "ashlar.schema" : "ashlar_schema";
    return present ? probe.texts("select ir_hash from " + table + " order by 1") : List.of();
  }
}
