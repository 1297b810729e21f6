package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A function that says why an actor may or may not do something with a row: one about all actions,
 * and one about each transition.
 *
 * @param deed what the actor would do with the row, in words
 * @param asks whether the caller names an action
 * @param now whether it needs the instant of the request
 * @param begin what the explanation begins as
 * @param reading the call that adds what is said of reading the row, if it is not among the rules
 * @param rules what is said of each
 */
record ExplainMethod(
    Schema schema,
    Table table,
    String name,
    String deed,
    boolean asks,
    boolean now,
    Snippet begin,
    Snippet reading,
    List<ExplainedRule> rules) {

  private static final String NAME = "explain";
  private static final String ACTION = "action";

  /** Returns all such functions of a table. */
  static List<ExplainMethod> of(Schema schema, Table table) {
    ExplainedRules explained = new ExplainedRules(schema, table);
    ExplainMethod actions = actions(schema, table, explained.ofActions());
    List<ExplainMethod> methods = new ArrayList<>(List.of(actions));
    for (Move move : Move.of(schema, table)) {
      methods.add(actions.transition(move, explained.of(move)));
    }
    return methods;
  }

  private static ExplainMethod actions(Schema schema, Table table, List<ExplainedRule> rules) {
    return new ExplainMethod(
        schema,
        table,
        NAME,
        "do this with",
        true,
        ExplanationCode.needsNow(table, rules),
        Snippet.of("of(", ACTION),
        Snippet.of(""),
        rules);
  }

  private ExplainMethod transition(Move move, List<ExplainedRule> own) {
    String transition = move.transition().name();
    Snippet read = Snippet.of(ExplanationCode.ACTION, ".READ");
    return new ExplainMethod(
        schema,
        table,
        NAME + Sought.capital(transition),
        transition,
        false,
        now || ExplanationCode.needsNow(table, own),
        Snippet.of("ofTransition(", Literals.string(transition)),
        Snippet.of("\n    .reading(", call(read, Scope.ACTOR, Scope.NOW, row()), ")"),
        own);
  }

  /** Returns the function of the policy class. */
  MethodSpec function() {
    MethodSpec.Builder function =
        builder().addModifiers(STATIC).addJavadoc("$L", doc() + ": what each rule says of it.");
    schema.actor().ifPresent(type -> function.addParameter(JavaTypes.of(type.type()), Scope.ACTOR));
    if (now) {
      function.addParameter(Instant.class, Scope.NOW);
    }
    Snippet tenant =
        table.tenantColumn().isEmpty()
            ? Snippet.of("")
            : Snippet.of(", ", PolicyWriter.SAME_TENANT, "(", Scope.ACTOR, ", ", row(), ")");
    String words = Literals.string(Words.of(table.type()));
    ExplanationCode code = new ExplanationCode(schema, table, row());
    return function
        .addParameter(JavaTypes.of(table.type()), row())
        .addCode("return ")
        .addCode(
            Snippet.of(ExplanationCode.EXPLANATION, ".", begin, ", ", words, tenant, ")").code())
        .addCode(Snippet.of(reading, code.calls(rules), ";\n").code())
        .build();
  }

  /** Returns the method of the DAO, which explains what the actor of the session may do. */
  MethodSpec ofDao(DaoContext dao) {
    Snippet call = call(Snippet.of(ACTION), "session.actor()", "session.now()", dao.given());
    return builder()
        .addJavadoc("$L", doc() + ", without asking the database.")
        .addParameter(JavaTypes.of(table.type()), dao.given())
        .addCode(Snippet.of("return ", dao.policy().type(), ".", call, ";\n").code())
        .build();
  }

  private MethodSpec.Builder builder() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name).addModifiers(PUBLIC).returns(ExplanationCode.EXPLANATION);
    return asks ? method.addParameter(ExplanationCode.ACTION, ACTION) : method;
  }

  private Snippet call(Snippet action, String actor, String instant, String given) {
    List<Snippet> arguments = new ArrayList<>();
    if (asks) {
      arguments.add(action);
    }
    if (schema.actor().isPresent()) {
      arguments.add(Snippet.of(actor));
    }
    if (now) {
      arguments.add(Snippet.of(instant));
    }
    arguments.add(Snippet.of(given));
    return Snippet.of(name, "(", Snippet.join(", ", arguments), ")");
  }

  private String doc() {
    return "Says why the actor may or may not %s the %s".formatted(deed, Words.of(table.type()));
  }

  private String row() {
    return Words.variable(table.type());
  }
}
