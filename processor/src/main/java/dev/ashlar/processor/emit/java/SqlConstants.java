package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import dev.ashlar.sql.crud.Prepared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The statements of a DAO as constants that can be pasted into a console. */
final class SqlConstants {

  private static final ClassName SQL = ClassName.get("dev.ashlar.runtime", "Sql");

  private final Map<String, Prepared> statements = new LinkedHashMap<>();

  /** Adds a statement, unless there is one that reads the same; returns the constant's name. */
  String add(String name, Prepared statement) {
    for (Map.Entry<String, Prepared> known : statements.entrySet()) {
      if (known.getValue().texts().equals(statement.texts())) {
        return known.getKey();
      }
    }
    statements.put(name, statement);
    return name;
  }

  /** Returns the constants in the order in which they were added. */
  List<FieldSpec> fields() {
    List<FieldSpec> fields = new ArrayList<>();
    statements.forEach((name, statement) -> fields.add(field(name, statement.texts())));
    return fields;
  }

  private static FieldSpec field(String name, Map<String, String> texts) {
    boolean same = new HashSet<>(texts.values()).size() == 1;
    com.palantir.javapoet.TypeName type = same ? ClassName.get(String.class) : SQL;
    FieldSpec.Builder field = FieldSpec.builder(type, name, PRIVATE, STATIC, FINAL);
    if (same) {
      return field.initializer("$L", block(texts.values().iterator().next(), 4)).build();
    }
    StringBuilder arguments = new StringBuilder();
    grouped(texts)
        .forEach(
            (text, dialects) ->
                arguments
                    .append(arguments.length() == 0 ? "\n        " : ",\n        ")
                    .append(Literals.string(String.join(",", dialects)))
                    .append(",\n        ")
                    .append(block(text, 8)));
    return field.initializer("\n    $T.of($L)", SQL, arguments).build();
  }

  /** Returns the dialects that share a text, by text; in the order of the dialects. */
  private static Map<String, List<String>> grouped(Map<String, String> texts) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    texts.forEach(
        (dialect, text) -> groups.computeIfAbsent(text, key -> new ArrayList<>()).add(dialect));
    return groups;
  }

  private static String block(String text, int indent) {
    return Literals.block(text + "\n", indent);
  }
}
