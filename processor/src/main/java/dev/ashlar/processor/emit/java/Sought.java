package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.TypeRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A parameter of a method that looks for rows: what a column must hold. A wrapped value is sought
 * as the application knows it, {@code Email} and not {@code String}.
 *
 * @param name of the parameter
 * @param value what is bound
 */
record Sought(Column column, String name, TypeRef type, Snippet value) {

  /** Returns the parameters for the columns, by column name. */
  static Map<String, Sought> of(Map<String, ColumnPath> paths, List<Column> columns) {
    Map<String, Sought> parameters = new LinkedHashMap<>();
    for (Column column : columns) {
      ColumnPath path = paths.get(column.name());
      if (path != null) {
        parameters.put(column.name(), of(path, Optional.empty()));
      }
    }
    return parameters;
  }

  /** Returns a parameter of another name for the column. */
  static Sought of(ColumnPath path, String other) {
    return of(path, Optional.of(other));
  }

  private static Sought of(ColumnPath path, Optional<String> other) {
    List<ColumnPath.Step> steps = path.steps();
    int first = steps.size() - 1;
    while (first > 0 && steps.get(first - 1).member().shape() instanceof MemberShape.Wrapped) {
      first--;
    }
    String name = other.orElse(name(steps.subList(0, first + 1)));
    List<ColumnPath.Step> inside = steps.subList(first + 1, steps.size());
    Snippet value =
        inside.isEmpty() ? Snippet.of(name) : new ColumnPath(path.column(), inside).value(name);
    Snippet bound = ColumnCode.of(path).outward(value);
    return new Sought(path.column(), name, steps.get(first).member().type(), bound);
  }

  private static String name(List<ColumnPath.Step> steps) {
    StringBuilder name = new StringBuilder();
    for (ColumnPath.Step step : steps) {
      String part = step.member().name();
      name.append(name.length() == 0 ? part : capital(part));
    }
    return Words.reserved(name.toString()) ? name + "Value" : name.toString();
  }

  /** Returns the name with a capital. */
  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns the parameters of a method, in order. */
  static List<ParameterSpec> specs(Iterable<Sought> parameters) {
    List<ParameterSpec> specs = new ArrayList<>();
    for (Sought each : parameters) {
      TypeName type = JavaTypes.of(each.type());
      specs.add(ParameterSpec.builder(type, each.name()).build());
    }
    return specs;
  }

  /** Returns the names of the parameters, as arguments. */
  static Snippet names(Collection<Sought> sought) {
    return Snippet.join(", ", sought.stream().map(each -> Snippet.of(each.name())).toList());
  }
}
