package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.processor.emit.java.ExplainedRule.Part;
import dev.ashlar.sql.crud.TableAccess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what rules say of a row as calls that add to an explanation.
 *
 * @param row the variable that holds the row
 */
record ExplanationCode(Schema schema, Table table, String row) {

  static final ClassName EXPLANATION = DaoContext.runtime("Explanation");
  static final ClassName ACTION = DaoContext.runtime("Action");

  private static final ClassName PART = EXPLANATION.nestedClass("Part");

  /** So many characters of a line are left for a call that a comma follows. */
  private static final int LINE = 98;

  /** Where the arguments of a part begin, if they do not stand on its line. */
  private static final int INDENT = 12;

  /** Returns the calls, each on lines of its own. */
  Snippet calls(List<ExplainedRule> rules) {
    return Snippet.of(rules.stream().map(this::call).toArray());
  }

  /** Whether the calls for rules of the table need the instant of the request. */
  static boolean needsNow(Table table, List<ExplainedRule> rules) {
    return rules.stream()
        .flatMap(rule -> rule.parts().stream())
        .flatMap(part -> part.core().stream())
        .anyMatch(core -> Steps.needsNow(TableAccess.computed(table, core)));
  }

  private Snippet call(ExplainedRule rule) {
    List<Snippet> names =
        rule.actions().stream().map(action -> Snippet.of(ACTION, ".", action.name())).toList();
    List<Object> call = new ArrayList<>();
    call.add(Snippet.of("\n    .", rule.allows() ? "allow" : "deny", "(\n        "));
    call.add(Snippet.of(ClassName.get(Set.class), ".of(", Snippet.join(", ", names), "),"));
    call.add(Snippet.of("\n        ", Literals.string(rule.line())));
    for (Part part : rule.parts()) {
      call.add(Snippet.of(",\n        ", part(part)));
    }
    call.add(")");
    return Snippet.of(call.toArray());
  }

  private Snippet part(Part part) {
    String said = Literals.string(part.words());
    return part.core()
        .map(core -> part(said, core))
        .orElseGet(() -> Snippet.of(PART, ".elsewhere(", said, ")"));
  }

  private Snippet part(String said, Core core) {
    Scope scope = Scope.of(schema, table, Map.of(Root.THIS, row, Root.OLD, row, Root.NEW, row));
    Predicate predicate = TableAccess.computed(table, core).accept(new ConditionWriter(scope));
    Snippet call = Snippet.of(PART, ".of(", said, ", ", Layout.inline(predicate), ")");
    if (INDENT + call.width() < LINE) {
      return call;
    }
    String line = "\n" + " ".repeat(INDENT);
    Snippet lines = Layout.lines(predicate, INDENT + 4, INDENT + 4, 4);
    return Snippet.of(PART, ".of(", line, said, ",", line, lines, ")");
  }
}
