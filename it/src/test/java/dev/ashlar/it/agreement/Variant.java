package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.emit.Destination;
import dev.ashlar.processor.emit.java.JavaEmitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The subject table under rules of its own, and what the compiler makes of it.
 *
 * @param number tells its generated classes from those of other variants
 */
record Variant(int number, Schema schema, Table table) {
  private static final List<String> DIALECTS = List.of("mariadb", "mysql", "postgresql", "sqlite");

  /** Returns the schema with other rules for its only table. */
  static Variant of(int number, Schema schema, List<Policy> rules) {
    Table table = Tables.withRules(schema.tables().get(0), rules);
    Schema varied = schema.withTables(List.of(table));
    return new Variant(number, varied, table);
  }

  /** Returns the generated Java by qualified name, with the number in the names of its classes. */
  Map<String, String> javaSources() {
    Map<String, String> sources = new HashMap<>();
    new JavaEmitter()
        .emit(new TestEmission(schema, DIALECTS))
        .filter(artifact -> artifact.destination() == Destination.JAVA_SOURCE)
        .forEach(artifact -> sources.put(numbered(artifact.path()), numbered(artifact.text())));
    return sources;
  }

  /** Returns the qualified name of a generated class, such as {@code SubjectDao}. */
  String className(String simpleName) {
    return Domain.PACKAGE + "." + numbered(simpleName);
  }

  private String numbered(String text) {
    return text.replaceAll("\\b(SubjectPolicy|SubjectDao|AgreementSchema)\\b", "$1" + number);
  }

  List<Policy> rules() {
    return table.policies();
  }
}
