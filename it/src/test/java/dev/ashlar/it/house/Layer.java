package dev.ashlar.it.house;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the layer table of the style guide.
 *
 * @param name as the table says it
 * @param packages in ArchUnit's notation, at least one
 * @param ours packages and classes of other layers that it may use
 * @param outside packages of the JDK beside {@code java.lang} and its like, and of libraries
 */
record Layer(String name, List<String> packages, List<String> ours, List<String> outside) {
  /**
   * What every layer may use: the JDK without its edges, and a mark that leaves no trace at run
   * time.
   */
  private static final List<String> COMMON =
      List.of(
          "com.google.auto.service",
          "org.jspecify.annotations",
          "java.lang..",
          "java.io..",
          "java.math..",
          "java.net..",
          "java.nio..",
          "java.security..",
          "java.text..",
          "java.time..",
          "java.util..",
          "javax.crypto..");

  private static final String IR = "dev.ashlar.ir..";
  private static final String SQL = "dev.ashlar.sql";
  private static final String CRUD = "dev.ashlar.sql.crud..";
  private static final String ANNOTATIONS = "dev.ashlar.annotation..";
  private static final String DIAGNOSTICS = "dev.ashlar.processor.diagnostics";
  private static final String DECLARATIONS = "dev.ashlar.processor.decl";
  private static final String EXPRESSIONS = "dev.ashlar.processor.expr";
  private static final String MUTANTS = "dev.ashlar.testing.mutant";
  private static final String EXAMPLES = "dev.ashlar.testing.example";
  private static final String TRIALS = "dev.ashlar.testing.trial";
  private static final String JSON = "com.google.gson..";

  /** The table. Every package of ours stands in exactly one row. */
  static List<Layer> table() {
    return List.of(
        layer("annotations", ANNOTATIONS),
        layer(
            "IR",
            "dev.ashlar.ir",
            "dev.ashlar.ir.access",
            "dev.ashlar.ir.expr",
            "dev.ashlar.ir.logic",
            "dev.ashlar.ir.diff",
            "dev.ashlar.ir.emit",
            "dev.ashlar.ir.text"),
        layer("IR as JSON", "dev.ashlar.ir.json").uses(IR).and(JSON),
        layer("SQL tree, printer, CRUD", SQL, CRUD).uses(IR),
        dialect("postgresql"),
        dialect("mysql"),
        dialect("sqlite"),
        layer("diagnostics", DIAGNOSTICS),
        layer("declarations", DECLARATIONS).uses(DIAGNOSTICS),
        layer("fragments", "dev.ashlar.processor.fragment")
            .uses(DECLARATIONS, DIAGNOSTICS)
            .and(JSON),
        layer("front end", "dev.ashlar.processor.source")
            .uses(DECLARATIONS, DIAGNOSTICS, ANNOTATIONS)
            .and("javax.lang.model.."),
        layer("analysis", "dev.ashlar.processor.analysis", EXPRESSIONS)
            .uses(IR, DECLARATIONS, DIAGNOSTICS, ANNOTATIONS, EXPRESSIONS),
        layer("rules", "dev.ashlar.processor.rules")
            .uses("dev.ashlar.processor.analysis", IR, SQL, DECLARATIONS, DIAGNOSTICS, ANNOTATIONS),
        emitter("java").and("com.palantir.javapoet..", "javax.lang.model.element"),
        emitter("sql"),
        emitter("ts"),
        emitter("json"),
        emitter("access"),
        layer("edge", "dev.ashlar.processor", "dev.ashlar.processor.output")
            .uses("dev.ashlar..")
            .and(
                "javax.annotation.processing",
                "javax.lang.model..",
                "javax.tools",
                "com.sun.source.."),
        layer("runtime", "dev.ashlar.runtime", "dev.ashlar.runtime.protect")
            .uses("dev.ashlar.runtime..")
            .and("java.sql", "javax.sql", "org.slf4j"),
        layer("runtime codecs", "dev.ashlar.runtime.jdbc")
            .uses("dev.ashlar.runtime..")
            .and("java.sql", "javax.sql", "org.slf4j", "com.fasterxml.jackson.."),
        layer("mutants", MUTANTS).uses(IR),
        layer("examples of mutants", EXAMPLES).uses(IR, MUTANTS),
        layer("trials of mutants", TRIALS).uses(IR, MUTANTS).and("javax.tools", "org.junit.."),
        layer("testing", "dev.ashlar.testing").uses(IR, MUTANTS, EXAMPLES, TRIALS));
  }

  /** Returns everything that a class of this layer may depend on. */
  String[] allowed() {
    return Stream.of(packages, ours, outside, COMMON).flatMap(List::stream).toArray(String[]::new);
  }

  private static Layer layer(String name, String... packages) {
    return new Layer(name, List.of(packages), List.of(), List.of());
  }

  private static Layer dialect(String database) {
    return layer(database, "dev.ashlar.sql." + database + "..").uses(IR, SQL, CRUD);
  }

  private static Layer emitter(String kind) {
    return layer(kind + " emitter", "dev.ashlar.processor.emit." + kind + "..").uses(IR, SQL, CRUD);
  }

  private Layer uses(String... others) {
    return new Layer(name, packages, List.of(others), outside);
  }

  private Layer and(String... libraries) {
    List<String> all = new ArrayList<>(outside);
    all.addAll(List.of(libraries));
    return new Layer(name, packages, ours, all);
  }
}
