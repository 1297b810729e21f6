package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Move;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the functions that say why an actor may or may not do something with a row. */
final class ExplainMethod {

  private final Schema schema;
  private final Table table;
  private final String row;
  private final String words;
  private final ExplainedRules rules;

  ExplainMethod(Schema schema, Table table) {
    this.schema = schema;
    this.table = table;
    this.row = Words.variable(table.type());
    this.words = Words.of(table.type());
    this.rules = new ExplainedRules(schema, table, row);
  }

  /** Returns the name of the function about a transition. */
  static String name(Move move) {
    return "explain" + Sought.capital(move.transition().name());
  }

  /** Returns the function about actions. */
  MethodSpec write(boolean tenant) {
    return method("explain", tenant, Optional.of("action"), rules().map(rules::of).toList())
        .addJavadoc(
            "$L",
            "Says why the actor may or may not do this with the %s: what each rule says of it."
                .formatted(words))
        .build();
  }

  /** Returns the function about a transition. */
  MethodSpec write(Move move, boolean tenant) {
    List<Snippet> calls = new ArrayList<>();
    rules()
        .filter(rule -> rule.decides(Action.READ))
        .forEach(rule -> calls.add(rules.of(rule, List.of(Action.READ))));
    calls.add(rules.of(move));
    rules()
        .filter(rule -> rule.effect() == Policy.Effect.DENY && rule.decides(Action.UPDATE))
        .forEach(rule -> calls.add(rules.of(rule, move)));
    return method(name(move), tenant, Optional.empty(), calls)
        .addJavadoc(
            "$L",
            "Says why the actor may or may not %s the %s: what each rule says of it."
                .formatted(move.transition().name(), words))
        .build();
  }

  private Stream<Policy> rules() {
    return table.policies().stream().filter(rule -> rule.member().isEmpty());
  }

  /** Returns the beginning of a function; of one about updates if no action is asked for. */
  private MethodSpec.Builder method(
      String name, boolean tenant, Optional<String> asked, List<Snippet> calls) {
    List<Object> code = new ArrayList<>();
    Snippet action = asked.map(Snippet::of).orElse(Snippet.of(ExplainedRules.ACTION, ".UPDATE"));
    Snippet same = tenant ? Snippet.of("sameTenant(actor, ", row, ")") : Snippet.of("true");
    code.add(
        Snippet.of(
            "return ",
            ExplainedRules.EXPLANATION,
            ".of(",
            action,
            ", ",
            Literals.string(words),
            ", ",
            same,
            ")"));
    code.addAll(calls);
    code.add(";\n");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(PUBLIC, STATIC)
            .returns(ExplainedRules.EXPLANATION);
    asked.ifPresent(each -> method.addParameter(ExplainedRules.ACTION, each));
    schema.actor().ifPresent(actor -> method.addParameter(JavaTypes.of(actor.type()), Scope.ACTOR));
    return method
        .addParameter(Instant.class, Scope.NOW)
        .addParameter(JavaTypes.of(table.type()), row)
        .addCode(Snippet.of(code.toArray()).code());
  }

  /** Returns the method of the DAO, which explains what the actor of the session may do. */
  MethodSpec ofDao(DaoContext dao) {
    return ofDao(dao, "explain", "action, ", "do this with the " + words)
        .addParameter(ExplainedRules.ACTION, "action")
        .addParameter(JavaTypes.of(table.type()), dao.given())
        .build();
  }

  /** Returns the method of the DAO about a transition. */
  MethodSpec ofDao(DaoContext dao, Move move) {
    String deed = "%s the %s".formatted(move.transition().name(), words);
    return ofDao(dao, name(move), "", deed)
        .addParameter(JavaTypes.of(table.type()), dao.given())
        .build();
  }

  private MethodSpec.Builder ofDao(DaoContext dao, String name, String action, String deed) {
    Snippet actor = schema.actor().isPresent() ? Snippet.of("session.actor(), ") : Snippet.of("");
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC)
        .returns(ExplainedRules.EXPLANATION)
        .addJavadoc(
            "$L",
            "Says why the actor may or may not %s, without asking the database.".formatted(deed))
        .addCode(
            Snippet.of(
                    "return ",
                    dao.policy().type(),
                    ".",
                    name,
                    "(",
                    action,
                    actor,
                    "session.now(), ",
                    dao.given(),
                    ");\n")
                .code());
  }
}
