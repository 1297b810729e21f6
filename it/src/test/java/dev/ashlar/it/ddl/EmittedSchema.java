package dev.ashlar.it.ddl;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.Realm;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.Dialects;
import dev.ashlar.sql.Script;
import dev.ashlar.sql.SqlPrinter;
import dev.ashlar.sql.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A schema that the goldens of the dialects hold, lowered anew for the version of an engine. */
record EmittedSchema(Schema schema) {

  /** Reads the schema of a golden folder, such as {@code documents}. */
  static EmittedSchema golden(String name) {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("mvnw"))) {
      folder = folder.getParent();
    }
    Path file = folder.resolve("dialects/src/test/golden/" + name + "/expected/schema.json");
    try {
      return new EmittedSchema(SchemaJson.read(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the dialect of the engine, told its version. */
  static Dialect dialect(Engine engine) {
    Dialect dialect = Dialects.find(engine.dialect()).orElseThrow();
    String major = engine.version().substring(0, engine.version().indexOf('.'));
    return dialect.options().contains("version")
        ? dialect.with(new DialectOptions(Map.of("version", major)))
        : dialect;
  }

  /** Returns the dialect of PostgreSQL, told the version and the roles. */
  static Dialect dialect(Realm realm) {
    return Dialects.find("postgresql").orElseThrow().with(new DialectOptions(realm.options()));
  }

  /** Returns the whole script for the server and its roles. */
  String text(Realm realm) {
    Dialect dialect = dialect(realm);
    return dialect.script(schema, SchemaJson.hash(schema)).print(new SqlPrinter(dialect.lexicon()));
  }

  /** Returns the statements for the engine, one text each. */
  List<String> statements(Engine engine) {
    SqlPrinter printer = new SqlPrinter(dialect(engine).lexicon());
    return script(engine).statements().stream()
        .map((Statement statement) -> printer.print(statement).text())
        .toList();
  }

  /** Returns the whole script for the engine. */
  String text(Engine engine) {
    return script(engine).print(new SqlPrinter(dialect(engine).lexicon()));
  }

  private Script script(Engine engine) {
    return dialect(engine).script(schema, SchemaJson.hash(schema));
  }
}
