package dev.ashlar.processor.rules;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Substitution;
import dev.ashlar.ir.text.CoreText;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the actor reads what something of theirs is related to, an index lets a read begin there
 * and go back to the rows.
 */
final class PoliciesBeginAtActor implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (PolicyPlace place : PolicyPlace.all(subject)) {
      place
          .letsRead()
          .filter(when -> ActorColumn.in(when, RowRef.Root.THIS).isEmpty())
          .ifPresent(when -> check(place, when, problems));
    }
  }

  private static void check(PolicyPlace place, Core condition, Problems problems) {
    for (Core part : Core.conjuncts(condition)) {
      if (part instanceof Core.Some some) {
        List<ActorColumn> sought = ActorColumn.in(some.body(), new RowRef.Element(some.variable()));
        if (sought.isEmpty()) {
          check(place, some.body(), problems);
        } else {
          indexed(place, some.link())
              .filter(target -> !ActorColumn.found(sought, target))
              .ifPresent(target -> report(place, some.link(), target, sought.get(0), problems));
        }
      }
    }
  }

  /**
   * Returns the table that the link leads to, if an index does: one that none follows is noted as
   * such.
   */
  private static Optional<Table> indexed(PolicyPlace place, Link link) {
    return place
        .subject()
        .schema()
        .findTable(link.table())
        .filter(target -> link.many() && link.passage().isEmpty())
        .filter(target -> IndexedColumns.of(target).beginWith(IndexedColumns.ends(link, target)));
  }

  private static void report(
      PolicyPlace place, Link link, Table target, ActorColumn sought, Problems problems) {
    String type = target.type().shortName();
    Set<String> columns = IndexedColumns.ends(link, target);
    List<String> members = new ArrayList<>();
    members.add(MemberName.of(target, sought.column()));
    columns.forEach(column -> members.add(MemberName.of(target, column)));
    problems.add(
        Code.POLICY_WITHOUT_INDEX,
        place.at("when"),
        "%s finds '%s' by '%s', and no index of %s begins with %s: where a caller has few, each read would still look at all of them."
            .formatted(
                place.words(),
                link.name(),
                text(place, target, sought.part()),
                type,
                members.get(0)),
        "write @Index({\"%s\"}) on %s.".formatted(String.join("\", \"", members), type));
  }

  /** Returns the part as a policy of the table itself would say it. */
  private static String text(PolicyPlace place, Table target, Core part) {
    return new CoreText(place.subject().schema(), target, false)
        .of(Substitution.rows(part, row -> RowRef.Root.THIS));
  }
}
