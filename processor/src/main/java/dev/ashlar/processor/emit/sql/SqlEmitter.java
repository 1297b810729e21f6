package dev.ashlar.processor.emit.sql;

import com.google.auto.service.AutoService;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.emit.Artifact;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.ir.emit.Emission;
import dev.ashlar.ir.emit.Emitter;
import dev.ashlar.ir.emit.IrRange;
import dev.ashlar.ir.emit.Timing;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.DialectOptions;
import dev.ashlar.sql.Dialects;
import dev.ashlar.sql.SqlPrinter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The output for new databases: for each dialect all that the schema needs, in one script, and
 * tests of it where the database has a framework for them.
 */
@AutoService(Emitter.class)
public final class SqlEmitter implements Emitter {

  @Override
  public String id() {
    return "sql";
  }

  @Override
  public IrRange accepts() {
    return IrRange.current();
  }

  @Override
  public Timing timing() {
    return Timing.RESOURCES;
  }

  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public Stream<Artifact> emit(Emission emission) {
    List<ElementId> origins = emission.schema().tables().stream().map(Table::id).toList();
    if (origins.isEmpty()) {
      return Stream.empty();
    }
    String hash = SchemaJson.hash(emission.schema());
    return emission.dialects().stream()
        .map(id -> Dialects.find(id).orElseThrow())
        .map(dialect -> dialect.with(options(emission, dialect)))
        .flatMap(dialect -> scripts(dialect, emission.schema(), hash).entrySet().stream())
        .map(
            script ->
                new Artifact(
                    Destination.CLASS_OUTPUT,
                    "META-INF/ashlar/" + script.getKey() + ".sql",
                    script.getValue(),
                    origins));
  }

  /** Returns the texts by their places: the whole schema, and tests of a database that has it. */
  private static Map<String, String> scripts(Dialect dialect, Schema schema, String hash) {
    SqlPrinter printer = new SqlPrinter(dialect.lexicon());
    Map<String, String> scripts = new TreeMap<>();
    scripts.put(dialect.id() + "/schema", dialect.script(schema, hash).print(printer));
    dialect
        .tests(schema)
        .forEach(
            (name, tests) -> scripts.put(dialect.id() + "/tests/" + name, tests.print(printer)));
    return scripts;
  }

  private static DialectOptions options(Emission emission, Dialect dialect) {
    Map<String, String> values = new TreeMap<>();
    for (String name : dialect.options()) {
      emission.dialectOption(dialect.id(), name).ifPresent(value -> values.put(name, value));
    }
    return new DialectOptions(values);
  }
}
