package dev.ashlar.processor.expr;

import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import dev.ashlar.processor.expr.Use.Ability;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Follows paths from row to row. */
final class LinkWalk {

  /** More steps nobody reads, and each row would pay for them. */
  private static final int MOST_STEPS = 3;

  private final Use use;
  private final Scope scope;
  private final Findings findings;
  private final Elements elements;

  LinkWalk(Use use, Scope scope, Findings findings, Elements elements) {
    this.use = use;
    this.scope = scope;
    this.findings = findings;
    this.elements = elements;
  }

  Elements elements() {
    return elements;
  }

  /** Returns the row that the path begins at. */
  Standpoint start(Syntax.Path path) {
    String first = path.names().get(0);
    return elements
        .find(first)
        .orElseGet(() -> new Standpoint(first.equals("old") ? Root.OLD : Root.THIS, scope, 0));
  }

  /** Returns the names behind the one of the row that the path begins at. */
  List<String> behind(Syntax.Path path) {
    String first = path.names().get(0);
    boolean named = first.equals("this") || first.equals("old") || elements.find(first).isPresent();
    return named ? path.names().subList(1, path.names().size()) : path.names();
  }

  /** Returns what the step from the row is; absent if a problem was reported. */
  Optional<Scope.Relation> relation(Syntax.Path path, Standpoint at, String name) {
    Optional<Scope.Relation> found = at.scope().relation(name);
    if (found.isEmpty()) {
      return unknown(path, at, name);
    }
    if (!use.may(Ability.LINKS)) {
      return findings.reportAs(
          Kind.NOT_HERE,
          path,
          "follows '%s' to another row: what is stored cannot depend on it".formatted(name),
          "Write it in a @Policy.");
    }
    if (found.get().escapes()) {
      return findings.reportAs(
          Kind.TENANT,
          path,
          "follows '%s' from a shared row: it would reach every tenant's rows".formatted(name),
          "Begin at a row of the tenant.");
    }
    if (at.steps() >= MOST_STEPS) {
      return findings.reportAs(
          Kind.TOO_LARGE,
          path,
          "follows more than %s references: each row would cost as many look-ups"
              .formatted(MOST_STEPS),
          "Put the condition on the table in the middle and ask can(READ, ..).");
    }
    return found;
  }

  /** Follows the step to one row; absent if a problem was reported. */
  Optional<Standpoint> one(Syntax.Path path, Standpoint at, String name) {
    Optional<Scope.Relation> relation = relation(path, at, name);
    if (relation.isPresent() && relation.get().link().many()) {
      return findings.report(
          Kind.TYPE,
          path,
          "takes '%s', which are many rows, for one".formatted(name),
          "Write \"%s.some(x -> ..)\".".formatted(name));
    }
    return relation.map(at::over);
  }

  /** Follows all of the names to one row; absent if a problem was reported. */
  Optional<Standpoint> one(Syntax.Path path, List<String> names) {
    Optional<Standpoint> at = Optional.of(start(path));
    for (String name : names) {
      at = at.flatMap(here -> one(path, here, name));
    }
    return at;
  }

  /** Reports a name that means nothing at the row. */
  <T> Optional<T> unknown(Syntax.Path path, Standpoint at, String name) {
    Set<String> known = new TreeSet<>(at.scope().members());
    known.addAll(at.scope().relations());
    String text = path.text();
    String before =
        text.endsWith(name) && !text.startsWith("this.")
            ? text.substring(0, text.length() - name.length())
            : "";
    return findings.unknown(
        path,
        "names '%s', which %s does not have".formatted(name, at.scope().owner()),
        Closest.to(name, known).map(meant -> before + meant));
  }
}
