package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.StateMachine.Transition;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.processor.emit.java.PolicyMethods.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the class that answers, as plain functions, who may do what with the rows of a table. */
final class PolicyWriter {

  /** What the function is called that compares the tenants. */
  static final String SAME_TENANT = "sameTenant";

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
    for (MemberMethods member : methods.members()) {
      member.read().ifPresent(question -> type.addMethod(canReadMember(member, question)));
      member.change().ifPresent(question -> type.addMethod(canUpdateMember(member, question)));
    }
    methods.masks().ifPresent(question -> type.addMethod(masked(question)));
    methods.transitions().forEach(step -> type.addMethod(canMove(step)));
    if (table.policies().stream().anyMatch(rule -> rule.member().isEmpty())) {
      ExplainMethod.of(schema, table).forEach(method -> type.addMethod(method.function()));
    }
    if (table.tenantColumn().isPresent()) {
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
    String how = table.machines().isEmpty() ? " as it stands." : "; its state is the initial one.";
    return method(question, "Whether the actor may add the " + words + how, row)
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

  private MethodSpec canMove(PolicyMethods.Step step) {
    Transition transition = step.move().transition();
    Question question = step.question();
    String doc =
        "Whether the actor may take the %s from %s to %s."
            .formatted(words, String.join(" or ", transition.from()), transition.to());
    return method(question, doc, row)
        .addCode(answer(List.of(mayRead(row)), question.rules(), Map.of(Root.THIS, row)))
        .build();
  }

  private MethodSpec canReadMember(MemberMethods member, Question question) {
    String doc = "Whether the actor may see the %s of the %s.".formatted(words(member), words);
    return method(question, doc, row)
        .addCode(answer(List.of(mayRead(row)), question.rules(), Map.of(Root.THIS, row)))
        .build();
  }

  private MethodSpec canUpdateMember(MemberMethods member, Question question) {
    String doc = "Whether the actor may change the %s of the %s".formatted(words(member), words);
    if (question.rows() == 1) {
      return method(question, doc + when(question.rules()), row)
          .addCode(
              answer(
                  List.of(mayUpdate(row)), question.rules(), Map.of(Root.OLD, row, Root.NEW, row)))
          .build();
    }
    boolean step = methods.update().orElseThrow().rows() == 2;
    List<Predicate> update =
        step
            ? List.of(mayUpdate("before", "after"))
            : List.of(mayUpdate("before"), mayUpdate("after"));
    return method(question, doc + " from one state to the other.", "before", "after")
        .addCode(answer(update, question.rules(), Map.of(Root.OLD, "before", Root.NEW, "after")))
        .build();
  }

  private static String when(Core rules) {
    return Rows.of(rules).equals(Set.of(Root.OLD))
        ? ", by what it is before the change."
        : "; must hold before and after the change.";
  }

  private static String words(MemberMethods member) {
    return Words.spelt(member.member().member().name());
  }

  private MethodSpec masked(Question question) {
    String doc =
        "Returns the %s as the actor sees it: null in the place of what nobody lets the actor read."
            .formatted(words);
    Map<Member, Snippet> seen = new LinkedHashMap<>();
    for (MemberMethods member : methods.masked()) {
      Snippet call =
          methods.arguments(
              member.read().orElseThrow(), Snippet.of(Scope.ACTOR), Snippet.of(Scope.NOW), row);
      seen.put(member.member().member(), call);
    }
    return method(question, doc, row)
        .returns(entity)
        .addCode(Snippet.of("return ", new RowCode(table).masked(row, seen), ";\n").code())
        .build();
  }

  private Predicate mayUpdate(String... variables) {
    Question update = methods.update().orElseThrow();
    return new Predicate.Test(
        methods.arguments(update, Snippet.of(Scope.ACTOR), Snippet.of(Scope.NOW), variables));
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
