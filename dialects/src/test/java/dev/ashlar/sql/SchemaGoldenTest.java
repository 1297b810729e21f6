package dev.ashlar.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.json.SchemaJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scripts of small schemas, every dialect side by side, as they were last reviewed. */
class SchemaGoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "golden");

  @Test
  void writesTheSameScriptsForWhatEveryDatabaseHas() throws IOException {
    Map<String, Dialect> dialects = everyDialect();
    dialects.put("postgresql-13", postgres("13"));
    dialects.put(
        "postgresql-given",
        postgres(Map.of("roles.create", "false", "roles.owner", "shop", "roles.app", "web")));
    dialects.put("mysql-views", dialect("mysql", Map.of("views", "shop_web")));
    dialects.put("mariadb-views", dialect("mariadb", Map.of("views", "shop_web@10.0.0.%")));
    assertGolden("portable", DocumentSchema.portable(), dialects);
  }

  @Test
  void writesTheSameScriptsForWhatOnlyPostgresHas() throws IOException {
    Map<String, Dialect> dialects = new LinkedHashMap<>();
    dialects.put("postgresql", postgres("15"));
    assertGolden("documents", DocumentSchema.full(), dialects);
  }

  @Test
  void writesTheSameScriptsForEveryType() throws IOException {
    Map<String, Dialect> dialects = everyDialect();
    dialects.put("postgresql-18", postgres("18"));
    assertGolden("kinds", KindsSchema.schema(), dialects);
  }

  private static Map<String, Dialect> everyDialect() {
    Map<String, Dialect> dialects = new LinkedHashMap<>();
    Dialects.all().forEach(dialect -> dialects.put(dialect.id(), dialect));
    return dialects;
  }

  private static Dialect postgres(String version) {
    return postgres(Map.of("version", version));
  }

  private static Dialect postgres(Map<String, String> options) {
    return dialect("postgresql", options);
  }

  private static Dialect dialect(String id, Map<String, String> options) {
    return Dialects.find(id).orElseThrow().with(new DialectOptions(options));
  }

  private static void assertGolden(String name, Schema schema, Map<String, Dialect> dialects)
      throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("schema.json", SchemaJson.write(schema));
    dialects.forEach(
        (folder, dialect) -> {
          files.put(folder + "/schema.sql", script(dialect, schema));
          SqlPrinter printer = new SqlPrinter(dialect.lexicon());
          dialect
              .tests(schema)
              .forEach(
                  (table, tests) ->
                      files.put(folder + "/tests/" + table + ".sql", tests.print(printer)));
        });
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = GOLDEN.resolve(name).resolve("expected").resolve(file.getKey());
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      assertThat(path).content().as(path.toString()).isEqualTo(file.getValue());
    }
  }

  private static String script(Dialect dialect, Schema schema) {
    return dialect.script(schema, SchemaJson.hash(schema)).print(new SqlPrinter(dialect.lexicon()));
  }
}
