package dev.ashlar.processor.decl;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the arguments of a parameterised type. */
final class Arguments {
  private Arguments() {}

  static String written(List<JavaType> arguments) {
    return arguments.isEmpty()
        ? ""
        : arguments.stream().map(JavaType::written).collect(Collectors.joining(", ", "<", ">"));
  }
}
