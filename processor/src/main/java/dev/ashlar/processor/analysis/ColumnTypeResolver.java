package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Convert;
import dev.ashlar.annotation.Enumerated;
import dev.ashlar.annotation.Json;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;

/** Decides what a column can hold, from the Java type and the annotations of its member. */
final class ColumnTypeResolver {
  private final SizeResolver sizes;
  private final Problems problems;

  ColumnTypeResolver(Problems problems) {
    this.sizes = new SizeResolver(problems);
    this.problems = problems;
  }

  /**
   * Returns the type of the one column that holds the value; absent if there is none, which was
   * reported.
   */
  Optional<ColumnType> resolve(ColumnPlace place) {
    Optional<Mark> column = place.mark(Column.class, SizeResolver::saysSize);
    return carrier(place.decl())
        .map(
            type ->
                column.map(mark -> sizes.resolve(type, place.named().name(), mark)).orElse(type));
  }

  private Optional<ColumnType> carrier(MemberDecl value) {
    if (value.has(Json.class)) {
      return Optional.of(new ColumnType.Json());
    }
    Optional<Mark> convert = value.mark(Convert.class);
    return convert.isPresent() ? converted(value, convert.get()) : plain(value, value.type());
  }

  private Optional<ColumnType> converted(MemberDecl value, Mark convert) {
    Optional<List<JavaType>> sides = Conversion.sides(convert);
    if (sides.isEmpty() || !takes(sides.get().get(0), value)) {
      problems.add(
          Code.NO_COLUMN_TYPE,
          convert.at("value"),
          "The converter of %s does not take %s: it could not be stored."
              .formatted(value.name(), value.type().written()),
          "name a Converter<%s, ...>.".formatted(boxed(value.type()).written()));
      return Optional.empty();
    }
    return plain(value, sides.get().get(1));
  }

  private Optional<ColumnType> plain(MemberDecl value, JavaType type) {
    Optional<ColumnType> scalar = scalar(value, type);
    if (scalar.isPresent()) {
      return scalar;
    }
    if (type instanceof JavaType.Declared list
        && list.name().qualified().equals("java.util.List")
        && list.arguments().size() == 1) {
      Optional<ColumnType> element = scalar(value, list.arguments().get(0));
      if (element.isPresent()) {
        return element.map(ColumnType.Array::new);
      }
    }
    if (!(type instanceof JavaType.Unresolved)) {
      noColumnType(value, type);
    }
    return Optional.empty();
  }

  private static Optional<ColumnType> scalar(MemberDecl value, JavaType type) {
    if (type instanceof JavaType.Enumeration enumeration) {
      Optional<Mark> mark = value.mark(Enumerated.class);
      Optional<String> name = mark.map(each -> each.string("name")).filter(each -> !each.isEmpty());
      boolean text =
          name.isEmpty()
              && mark.flatMap(each -> each.constant("value")).filter("NATIVE"::equals).isEmpty();
      return Optional.of(
          new ColumnType.Choice(
              TypeNames.of(enumeration.name()),
              enumeration.constants(),
              text ? ColumnType.Storage.TEXT : ColumnType.Storage.NATIVE,
              name));
    }
    return StandardTypes.of(type);
  }

  private void noColumnType(MemberDecl value, JavaType type) {
    Anchor anchor = value.mark(Convert.class).map(m -> m.at("value")).orElse(value.anchor());
    String fix =
        StandardTypes.insteadOf(type)
            .map(other -> "declare it as %s.".formatted(other))
            .orElse("mark it @Json, or name a converter with @Convert.");
    problems.add(
        Code.NO_COLUMN_TYPE,
        anchor,
        "Component %s has type %s, for which there is no column type: it could not be stored."
            .formatted(value.name(), type.written()),
        fix);
  }

  private static boolean takes(JavaType side, MemberDecl value) {
    return TypeNames.use(side).equals(TypeNames.use(boxed(value.type())));
  }

  private static JavaType boxed(JavaType type) {
    return type instanceof JavaType.Primitive primitive ? Conversion.boxed(primitive) : type;
  }
}
