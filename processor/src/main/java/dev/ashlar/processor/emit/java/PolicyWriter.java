package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.processor.emit.java.PolicyMethods.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes the class that answers, as plain functions, who may do what with the rows of a table. */
final class PolicyWriter {

  private static final String SAME_TENANT = "sameTenant";

  private final Schema schema;
  private final Table table;
  private final PolicyMethods methods;
  private final ClassName entity;
  private final String row;
  private final String words;

  PolicyWriter(Schema schema, Table table) {
    this.schema = schema;
    this.table = table;
    this.methods = PolicyMethods.of(schema, table);
    this.entity = JavaTypes.of(table.type());
    this.row = Words.variable(table.type());
    this.words = Words.of(table.type());
  }

  /** Returns the class; it has no method for what no rule allows. */
  TypeSpec write() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(methods.type())
            .addModifiers(PUBLIC, FINAL)
            .addJavadoc("$L", PolicyDoc.of(schema, table))
            .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build());
    methods.read().ifPresent(question -> type.addMethod(canRead(question)));
    methods.create().ifPresent(question -> type.addMethod(canCreate(question)));
    methods.update().ifPresent(question -> type.addMethod(canUpdate(question)));
    methods.delete().ifPresent(question -> type.addMethod(canDelete(question)));
    boolean any = methods.read().isPresent() || methods.create().isPresent();
    if (any && table.tenantColumn().isPresent()) {
      type.addMethod(sameTenant());
    }
    RelatedRows.of(schema, table, methods).ifPresent(type::addType);
    return type.build();
  }

  private MethodSpec canRead(Question question) {
    return method(question, "Whether the actor may see the " + words + ".", row)
        .addCode(answer(List.of(guard()), question.rules(), Map.of(Root.THIS, row)))
        .build();
  }

  private MethodSpec canCreate(Question question) {
    return method(question, "Whether the actor may add the " + words + " as it stands.", row)
        .addCode(answer(List.of(guard()), question.rules(), Map.of(Root.NEW, row)))
        .build();
  }

  private MethodSpec canUpdate(Question question) {
    if (question.rows() == 1) {
      String doc =
          "Whether the actor may change the " + words + "; must hold before and after the change.";
      return method(question, doc, row)
          .addCode(answer(List.of(mayRead(row)), question.rules(), Map.of(Root.NEW, row)))
          .build();
    }
    String doc = "Whether the actor may change the " + words + " from one state to the other.";
    Map<RowRef, String> rows = Map.of(Root.OLD, "before", Root.NEW, "after");
    return method(question, doc, "before", "after")
        .addCode(answer(List.of(mayRead("before"), mayRead("after")), question.rules(), rows))
        .build();
  }

  private MethodSpec canDelete(Question question) {
    return method(question, "Whether the actor may remove the " + words + ".", row)
        .addCode(answer(List.of(mayRead(row)), question.rules(), Map.of(Root.THIS, row)))
        .build();
  }

  private Predicate mayRead(String variable) {
    Question read = methods.read().orElseThrow();
    return new Predicate.Test(
        methods.arguments(read, Snippet.of(Scope.ACTOR), Snippet.of(Scope.NOW), variable));
  }

  private Predicate guard() {
    if (table.tenantColumn().isEmpty()) {
      return Predicate.TRUE;
    }
    return new Predicate.Test(Snippet.of(SAME_TENANT, "(", Scope.ACTOR, ", ", row, ")"));
  }

  private MethodSpec sameTenant() {
    return builder(SAME_TENANT, row)
        .addModifiers(PRIVATE)
        .addCode(answer(List.of(), Tenants.same(schema, table), Map.of(Root.THIS, row)))
        .build();
  }

  private CodeBlock answer(List<Predicate> guards, Core rules, Map<RowRef, String> rows) {
    List<Predicate> parts = new ArrayList<>(guards);
    parts.add(rules.accept(new ConditionWriter(Scope.of(schema, table, rows))));
    Snippet lines = Layout.lines(Predicate.all(parts), "    return ".length(), 4, 4);
    return Snippet.of("return ", lines, ";\n").code();
  }

  private MethodSpec.Builder method(Question question, String doc, String... rows) {
    MethodSpec.Builder method =
        builder(question.name(), rows).addModifiers(PUBLIC).addJavadoc("$L", doc);
    if (question.linked()) {
      method.addParameter(methods.type().nestedClass(RelatedRows.NAME), Scope.RELATED);
    }
    if (question.now()) {
      method.addParameter(Instant.class, Scope.NOW);
    }
    return method;
  }

  private MethodSpec.Builder builder(String name, String... rows) {
    MethodSpec.Builder method = MethodSpec.methodBuilder(name).returns(boolean.class);
    schema.actor().ifPresent(actor -> method.addParameter(JavaTypes.of(actor.type()), Scope.ACTOR));
    for (String variable : rows) {
      method.addParameter(entity, variable);
    }
    return method.addModifiers(STATIC);
  }
}
