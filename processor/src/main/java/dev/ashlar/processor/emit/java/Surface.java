package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Table;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * What a class offers, without what it does: for a table that has no rules because something is
 * wrong with it, so that its mistake is the only one. Whatever is called throws.
 */
final class Surface {

  private Surface() {}

  /** Returns the table with every method that it could have. */
  static Table widest(Table table) {
    Policy all =
        new Policy(
            "all",
            Policy.Effect.ALLOW,
            List.of(Action.values()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return table.withPolicies(List.of(all));
  }

  /** Returns the class with the public methods alone, none of which does anything. */
  static TypeSpec of(TypeSpec type, Table table) {
    TypeSpec.Builder surface =
        TypeSpec.classBuilder(type.name())
            .addModifiers(type.modifiers().toArray(new Modifier[0]))
            .addJavadoc(
                "$L", "Does nothing: {@link %s} has errors.".formatted(table.type().simpleName()))
            .addTypes(type.typeSpecs());
    for (MethodSpec method : type.methodSpecs()) {
      if (method.isConstructor() || method.modifiers().contains(Modifier.PUBLIC)) {
        surface.addMethod(throwing(method, table));
      }
    }
    return surface.build();
  }

  private static MethodSpec throwing(MethodSpec method, Table table) {
    MethodSpec.Builder copy =
        method.isConstructor()
            ? MethodSpec.constructorBuilder()
            : MethodSpec.methodBuilder(method.name()).returns(method.returnType());
    copy.addModifiers(method.modifiers())
        .addJavadoc(method.javadoc())
        .addTypeVariables(method.typeVariables())
        .addParameters(method.parameters());
    return method.isConstructor()
        ? copy.build()
        : copy.addStatement(
                "throw new IllegalStateException($S)", table.type().shortName() + " has errors.")
            .build();
  }
}
