package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Check;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Rows;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.expr.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides the checks of a table: its own, those of its members, and those inside its records. */
final class CheckResolver {
  private final Outline outline;
  private final TableScope scope;
  private final Places places;
  private final Expressions expressions;
  private final List<Check> checks = new ArrayList<>();

  CheckResolver(Outline outline, TableScope scope, Places places) {
    this.outline = outline;
    this.scope = scope;
    this.places = places;
    this.expressions = new Expressions(outline.problems());
  }

  /** Returns the checks. */
  List<Check> resolve() {
    for (Placed placed : Placed.all(outline.decl(), dev.ashlar.annotation.Check.class)) {
      add(placed.mark(), scope);
    }
    for (InnerRecord inner : InnerRecord.all(outline)) {
      for (MemberDecl component : inner.type().members()) {
        for (Mark mark : component.marks(dev.ashlar.annotation.Check.class)) {
          add(mark, scope.inside(inner.type().name().last(), inner.slots()));
        }
      }
    }
    return checks;
  }

  private void add(Mark mark, TableScope names) {
    String given = mark.string("name");
    String subject = given.isEmpty() ? "Check of " + names.owner() : "Check %s".formatted(given);
    Optional<Condition> condition =
        expressions.condition(mark.string("value"), Use.CHECK, names.as(subject), mark.at("value"));
    condition.ifPresent(
        each -> {
          String name = given.isEmpty() ? outline.names().check(columns(each)) : given;
          places.put(outline.type(), Part.Kind.CHECK, name, mark);
          checks.add(new Check(name, each));
        });
  }

  private static List<String> columns(Condition condition) {
    return Rows.columnsOf(CertainTruth.holds(condition)).stream()
        .map(Value.ColumnValue::column)
        .distinct()
        .toList();
  }
}
