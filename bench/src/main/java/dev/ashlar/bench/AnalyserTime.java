package dev.ashlar.bench;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Origins;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.rules.Rules;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints what reasoning about the policies of each table of a schema takes, all rules included. */
public final class AnalyserTime {
  private static final int WARM = Integer.getInteger("bench.warm", 500);
  private static final int RUNS = Integer.getInteger("bench.rounds", 300);

  private AnalyserTime() {}

  /** Takes files in the form of {@code META-INF/ashlar/schema.json}. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(
        "| table | rules | first, CPU ms | median, CPU ms per rule | worst, CPU ms for all |");
    System.out.println("| --- | --: | --: | --: | --: |");
    List<Schema> alone = new ArrayList<>();
    for (String file : arguments) {
      Schema schema = SchemaJson.read(Files.readString(Path.of(file)));
      schema.tables().forEach(table -> alone.add(alone(schema, table)));
    }
    List<Double> first = alone.stream().map(AnalyserTime::millis).toList();
    for (int run = 0; run < WARM; run++) {
      alone.forEach(AnalyserTime::millis);
    }
    double median = 0;
    for (int i = 0; i < alone.size(); i++) {
      median += measure(alone.get(i), first.get(i));
    }
    long rules = alone.stream().mapToLong(schema -> rules(schema.tables().get(0))).sum();
    System.out.printf(Locale.ROOT, "| all | %s | | %.3f | |%n", rules, median / rules);
  }

  /** Prints a row, and returns the median of the table in milliseconds. */
  private static double measure(Schema schema, double first) {
    List<Double> times = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      times.add(millis(schema));
    }
    Collections.sort(times);
    Table table = schema.tables().get(0);
    double median = times.get(times.size() / 2);
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f | %.3f | %.1f |%n",
        table.type().shortName(),
        rules(table),
        first,
        median / Math.max(1, rules(table)),
        times.get(times.size() - 1));
    return median;
  }

  /** Returns how many rules there are to reason about: a transition is one too. */
  private static long rules(Table table) {
    return table.policies().size()
        + table.machines().stream().mapToLong(machine -> machine.transitions().size()).sum();
  }

  private static double millis(Schema schema) {
    Problems problems = new Problems();
    Origins<Part> origins = origins(schema);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Rules.check(schema, List.of(), origins, List.of(), problems);
    long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    if (problems.hasErrors()) {
      throw new IllegalStateException("nothing was reasoned about: " + problems.sorted());
    }
    return took / 1_000_000.0;
  }

  private static Origins<Part> origins(Schema schema) {
    Anchor somewhere = Anchor.of(new TypeName("bench", "Somewhere"));
    Map<Part, Anchor> anchors = new HashMap<>();
    schema.tables().forEach(table -> anchors.put(Part.policies(table.type()), somewhere));
    return new Origins<>(anchors, somewhere);
  }

  /** Returns the schema with one table of its own; the others are still there to be linked to. */
  private static Schema alone(Schema schema, Table table) {
    List<Table> others = new ArrayList<>(schema.tables());
    others.remove(table);
    others.addAll(schema.imported());
    return new Schema(
        schema.irVersion(),
        schema.module(),
        schema.actor(),
        schema.enums(),
        schema.objects(),
        List.of(table),
        others);
  }
}
