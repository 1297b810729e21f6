package dev.ashlar.testing.mutant;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Confuses constants of one enum with each other. */
record Constants(Schema schema) {

  /** Returns the next constant of the same enum; none if the value is no constant of an enum. */
  Stream<Variant<Value>> another(Value value) {
    if (!(value instanceof Value.Constant constant) || constant.type().kind() != Kind.ENUM) {
      return Stream.empty();
    }
    List<String> names =
        constant.type().name().flatMap(schema::findEnum).map(EnumType::names).orElse(List.of());
    return next(names, constant.text(), List.of())
        .<Variant<Value>>map(
            other ->
                new Variant<>(
                    new Value.Constant(constant.type(), other), instead(other, constant.text())))
        .stream();
  }

  /** Returns the roles without each of them, and the first in the place of another. */
  Stream<Variant<List<String>>> roles(List<String> roles) {
    List<Variant<List<String>>> variants = new ArrayList<>();
    if (roles.size() > 1) {
      for (String role : roles) {
        variants.add(
            new Variant<>(
                roles.stream().filter(each -> !each.equals(role)).toList(), "without " + role));
      }
    }
    for (String role : roles) {
      next(roleNames(), role, roles)
          .ifPresent(
              other ->
                  variants.add(
                      new Variant<>(
                          roles.stream().map(each -> each.equals(role) ? other : each).toList(),
                          instead(other, role))));
    }
    return variants.stream();
  }

  private List<String> roleNames() {
    return schema
        .actor()
        .flatMap(ActorShape::roleEnum)
        .flatMap(schema::findEnum)
        .map(EnumType::names)
        .orElse(List.of());
  }

  /** Returns the next of the names, round in a circle, that is not taken. */
  static Optional<String> next(List<String> names, String name, List<String> taken) {
    int place = names.indexOf(name);
    return Stream.iterate(1, step -> step < names.size(), step -> step + 1)
        .map(step -> names.get((place + step) % names.size()))
        .filter(other -> !taken.contains(other))
        .findFirst();
  }

  private static String instead(String other, String one) {
    return "%s instead of %s".formatted(other, one);
  }
}
