package dev.ashlar.processor.rules;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Links;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A policy that lets read what has to do with the actor finds it by an index: its rows, and those
 * that its links lead to.
 */
final class PoliciesFindRows implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (PolicyPlace place : PolicyPlace.all(subject)) {
      place.letsRead().ifPresent(when -> check(place, when, problems));
    }
  }

  private static void check(PolicyPlace place, Core when, Problems problems) {
    List<ActorColumn> sought = ActorColumn.in(when, RowRef.Root.THIS);
    if (!sought.isEmpty() && !ActorColumn.found(sought, place.table())) {
      ActorColumn first = sought.get(0);
      problems.add(
          Code.POLICY_WITHOUT_INDEX,
          place.at("when"),
          "%s finds rows by '%s', and no index begins with that: each read would look at all rows%s."
              .formatted(
                  place.words(),
                  place.text(false).of(first.part()),
                  IndexedColumns.tenant(place.table()).isPresent() ? " of the tenant" : ""),
          "write @Index(\"%s\").".formatted(MemberName.of(place.table(), first.column())));
    }
    Links.of(when)
        .map(Links.Step::link)
        .filter(link -> link.many() && link.passage().isEmpty())
        .distinct()
        .forEach(link -> check(place, link, problems));
  }

  /** Not asked of links through a table between, whose key begins with one side by itself. */
  private static void check(PolicyPlace place, Link link, Problems problems) {
    Optional<Table> target = place.subject().schema().findTable(link.table());
    if (target.isEmpty()) {
      return;
    }
    Set<String> columns = IndexedColumns.ends(link, target.get());
    if (!IndexedColumns.of(target.get()).beginWith(columns)) {
      String type = target.get().type().shortName();
      List<String> members =
          columns.stream().map(column -> MemberName.of(target.get(), column)).toList();
      problems.add(
          Code.POLICY_WITHOUT_INDEX,
          place.at("when"),
          "%s follows '%s', and no index of %s begins with %s: each row would look through all of them."
              .formatted(place.words(), link.name(), type, String.join(", ", members)),
          "write @Index({\"%s\"}) on %s.".formatted(String.join("\", \"", members), type));
    }
  }
}
