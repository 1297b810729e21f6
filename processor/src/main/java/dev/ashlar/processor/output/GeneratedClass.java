package dev.ashlar.processor.output;

import dev.ashlar.processor.diagnostics.TypeName;
import java.util.List;
import java.util.stream.Collectors;

/** The text of the small classes that the processors write themselves: marks around strings. */
public final class GeneratedClass {
  private GeneratedClass() {}

  /** Returns the name of the class that carries the fragment of a type. */
  public static TypeName fragmentName(TypeName type) {
    return new TypeName(type.packageName(), type.joined() + "SchemaFragment");
  }

  /** Returns the name of the class that carries the schema of a module. */
  public static TypeName indexName(String indexPackage, String module) {
    return new TypeName(indexPackage, module.isEmpty() ? "unnamed" : module.replace('.', '_'));
  }

  /** Returns a class that carries what was read of a type. */
  public static String fragment(TypeName name, TypeName type, List<String> json) {
    return """
    package %s;

    import dev.ashlar.annotation.index.SchemaFragment;

    /** What {@code %s} declares, as it was read from its source. For the compiler only. */
    @SchemaFragment(
        of = %s,
        value = {
    %s
        })
    final class %s {
      private %s() {}
    }
    """
        .formatted(
            name.packageName(),
            type.simpleName(),
            JavaLiteral.of(type.qualified()),
            lines(json, "      "),
            name.simpleName(),
            name.simpleName())
        .replaceFirst("^package ;\n\n", "");
  }

  /** Returns a class without content. */
  public static String empty(TypeName name) {
    return """
    package %s;

    /** Makes the compiler look once more for types that were not there yet. */
    final class %s {
      private %s() {}
    }
    """
        .formatted(name.packageName(), name.simpleName(), name.simpleName())
        .replaceFirst("^package ;\n\n", "");
  }

  /** What an index class says about its module. */
  public record Index(
      String module, String irVersion, String declaredBy, List<String> types, List<String> json) {
    public Index {
      types = List.copyOf(types);
      json = List.copyOf(json);
    }
  }

  /** Returns a class that carries the schema of a module. */
  public static String index(TypeName name, Index index) {
    return """
    package %s;

    import dev.ashlar.annotation.index.SchemaIndex;

    /** The schema of {@code %s}, for the modules that depend on it. For the compiler only. */
    @SchemaIndex(
        module = %s,
        irVersion = %s,
        declaredBy = %s,
        types = {
    %s
        },
        value = {
    %s
        })
    public final class %s {
      private %s() {}
    }
    """
        .formatted(
            name.packageName(),
            index.module(),
            JavaLiteral.of(index.module()),
            JavaLiteral.of(index.irVersion()),
            JavaLiteral.of(index.declaredBy()),
            lines(index.types(), "      "),
            lines(index.json(), "      "),
            name.simpleName(),
            name.simpleName());
  }

  private static String lines(List<String> values, String indent) {
    return values.stream()
        .map(value -> indent + JavaLiteral.of(value))
        .collect(Collectors.joining(",\n"));
  }
}
