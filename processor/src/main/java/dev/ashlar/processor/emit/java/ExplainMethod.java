package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.ashlar.ir.Action;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Links;
import dev.ashlar.ir.text.RuleText;
import dev.ashlar.sql.crud.TableAccess;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the function that says why an actor may or may not do something with a row. */
final class ExplainMethod {

  private static final ClassName EXPLANATION = DaoContext.runtime("Explanation");
  private static final ClassName PART = EXPLANATION.nestedClass("Part");
  private static final ClassName ACTION = DaoContext.runtime("Action");

  private static final int LINE = 98;

  /** Where the arguments of a part begin, if they do not stand on its line. */
  private static final int INDENT = 12;

  private final Schema schema;
  private final Table table;
  private final String row;
  private final RuleText text;

  ExplainMethod(Schema schema, Table table) {
    this.schema = schema;
    this.table = table;
    this.row = Words.variable(table.type());
    this.text = RuleText.of(schema, table);
  }

  /** Returns the method. */
  MethodSpec write(boolean tenant) {
    List<Object> code = new ArrayList<>();
    Snippet same = tenant ? Snippet.of("sameTenant(actor, ", row, ")") : Snippet.of("true");
    String words = Literals.string(Words.of(table.type()));
    code.add(Snippet.of("return ", EXPLANATION, ".of(action, ", words, ", ", same, ")"));
    table.policies().stream()
        .filter(rule -> rule.member().isEmpty())
        .forEach(rule -> code.add(rule(rule)));
    code.add(";\n");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("explain")
            .addModifiers(PUBLIC, STATIC)
            .returns(EXPLANATION)
            .addJavadoc(
                "$L",
                "Says why the actor may or may not do this with the %s: what each rule says of it."
                    .formatted(Words.of(table.type())))
            .addParameter(ACTION, "action");
    schema.actor().ifPresent(actor -> method.addParameter(JavaTypes.of(actor.type()), Scope.ACTOR));
    return method
        .addParameter(Instant.class, Scope.NOW)
        .addParameter(JavaTypes.of(table.type()), row)
        .addCode(Snippet.of(code.toArray()).code())
        .build();
  }

  /** Returns the method of the DAO, which explains what the actor of the session may do. */
  MethodSpec ofDao(DaoContext dao) {
    Snippet actor = schema.actor().isPresent() ? Snippet.of("session.actor(), ") : Snippet.of("");
    return MethodSpec.methodBuilder("explain")
        .addModifiers(PUBLIC)
        .returns(EXPLANATION)
        .addJavadoc(
            "$L",
            "Says why the actor may or may not do this with the %s, without asking the database."
                .formatted(Words.of(table.type())))
        .addParameter(ACTION, "action")
        .addParameter(JavaTypes.of(table.type()), dao.given())
        .addCode(
            Snippet.of(
                    "return ",
                    dao.policy().type(),
                    ".explain(action, ",
                    actor,
                    "session.now(), ",
                    dao.given(),
                    ");\n")
                .code())
        .build();
  }

  private Snippet rule(Policy rule) {
    boolean allows = rule.effect() == Policy.Effect.ALLOW;
    List<Snippet> actions =
        rule.actions().stream().map(action -> Snippet.of(ACTION, ".", action.name())).toList();
    List<Object> call = new ArrayList<>();
    call.add(Snippet.of("\n    .", allows ? "allow" : "deny", "(\n        "));
    call.add(Snippet.of(ClassName.get(Set.class), ".of(", Snippet.join(", ", actions), "),"));
    call.add(Snippet.of("\n        ", Literals.string(PolicyDoc.line(text, rule))));
    for (Snippet part : parts(rule, allows)) {
      call.add(Snippet.of(",\n        ", part));
    }
    call.add(")");
    return Snippet.of(call.toArray());
  }

  private List<Snippet> parts(Policy rule, boolean allows) {
    List<Snippet> parts = new ArrayList<>();
    if (!rule.roles().isEmpty()) {
      String by = (allows ? "by " : "without ") + String.join(" or ", rule.roles());
      parts.add(part(by, new Core.Role(rule.roles(), allows)));
    }
    rule.when().stream().flatMap(when -> conjuncts(when)).forEach(each -> add(parts, each, allows));
    boolean step = rule.actions().contains(Action.UPDATE);
    rule.check()
        .ifPresent(
            check -> {
              if (step) {
                parts.add(elsewhere("then " + text.of(check)));
              } else {
                add(parts, check, allows);
              }
            });
    return parts;
  }

  private static Stream<Condition> conjuncts(Condition condition) {
    return condition instanceof Condition.And and ? and.operands().stream() : Stream.of(condition);
  }

  private void add(List<Snippet> parts, Condition condition, boolean allows) {
    Core core = allows ? CertainTruth.holds(condition) : CertainTruth.fails(condition);
    String words = allows ? text.of(condition) : "not (" + text.of(condition) + ")";
    parts.add(Links.in(core) ? elsewhere(words) : part(words, core));
  }

  private Snippet part(String words, Core core) {
    Scope scope = Scope.of(schema, table, Map.of(Root.THIS, row, Root.OLD, row, Root.NEW, row));
    Predicate predicate = TableAccess.computed(table, core).accept(new ConditionWriter(scope));
    String said = Literals.string(words);
    Snippet call = Snippet.of(PART, ".of(", said, ", ", Layout.inline(predicate), ")");
    if (INDENT + call.width() < LINE) {
      return call;
    }
    String line = "\n" + " ".repeat(INDENT);
    Snippet lines = Layout.lines(predicate, INDENT + 4, INDENT + 4, 4);
    return Snippet.of(PART, ".of(", line, said, ",", line, lines, ")");
  }

  private static Snippet elsewhere(String words) {
    return Snippet.of(PART, ".elsewhere(", Literals.string(words), ")");
  }
}
