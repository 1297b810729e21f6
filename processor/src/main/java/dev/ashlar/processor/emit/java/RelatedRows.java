package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Links;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the interface through which policies look at rows that others are linked to. */
final class RelatedRows {

  /** The name of the interface, inside the policy class. */
  static final String NAME = "Rows";

  private final Schema schema;
  private final Map<String, MethodSpec> methods = new LinkedHashMap<>();

  private RelatedRows(Schema schema) {
    this.schema = schema;
  }

  /** Returns the interface; absent if no rule follows a link. */
  static Optional<TypeSpec> of(Schema schema, Table table, PolicyMethods policy) {
    RelatedRows rows = new RelatedRows(schema);
    Stream.of(policy.read(), policy.create(), policy.update(), policy.delete())
        .flatMap(Optional::stream)
        .forEach(question -> rows.add(table, question.rules(), Map.of()));
    policy.transitions().stream()
        .map(PolicyMethods.Step::question)
        .forEach(question -> rows.add(table, question.rules(), Map.of()));
    policy.members().stream()
        .flatMap(member -> Stream.concat(member.read().stream(), member.change().stream()))
        .forEach(question -> rows.add(table, question.rules(), Map.of()));
    if (rows.methods.isEmpty()) {
      return Optional.empty();
    }
    String doc =
        "What the rules of the %s look at beside the %s itself: the tenant's rows as they are, whether or not the actor may see them.\n"
            .formatted(Words.plural(table.type()), Words.of(table.type()));
    return Optional.of(
        TypeSpec.interfaceBuilder(NAME)
            .addModifiers(PUBLIC, STATIC)
            .addJavadoc("$L", doc)
            .addMethods(rows.methods.values())
            .build());
  }

  /**
   * Adds what the core follows.
   *
   * @param elements the tables of the rows that quantifiers around it look at
   */
  private void add(Table own, Core core, Map<RowRef, Table> elements) {
    if (core instanceof Core.All all) {
      all.parts().forEach(part -> add(own, part, elements));
    } else if (core instanceof Core.Any any) {
      any.parts().forEach(part -> add(own, part, elements));
    } else if (core instanceof Core.Some some) {
      add(own, new Links.Step(some.from(), some.link(), some.variable()), some.body(), elements);
    } else if (core instanceof Core.Every every) {
      add(
          own,
          new Links.Step(every.from(), every.link(), every.variable()),
          every.body(),
          elements);
    }
  }

  private void add(Table own, Links.Step step, Core body, Map<RowRef, Table> elements) {
    Table from = elements.getOrDefault(step.from(), own);
    Table to = schema.findTable(step.link().table()).orElseThrow();
    String key = from.name() + "." + step.link().name();
    methods.computeIfAbsent(key, name -> method(from, step.link(), to));
    Map<RowRef, Table> inside = new HashMap<>(elements);
    inside.put(new RowRef.Element(step.variable()), to);
    add(own, body, inside);
  }

  private static MethodSpec method(Table from, Link link, Table to) {
    String words = Words.of(from.type());
    ClassName many = ClassName.get(List.class);
    ClassName one = ClassName.get(Optional.class);
    String doc =
        link.many()
            ? "Returns the %s of the %s.\n".formatted(link.name(), words)
            : "Returns the %s of the %s, if there is one.\n".formatted(link.name(), words);
    return MethodSpec.methodBuilder(link.name())
        .addModifiers(PUBLIC, ABSTRACT)
        .addJavadoc("$L", doc)
        .returns(ParameterizedTypeName.get(link.many() ? many : one, JavaTypes.of(to.type())))
        .addParameter(JavaTypes.of(from.type()), Words.variable(from.type()))
        .build();
  }
}
