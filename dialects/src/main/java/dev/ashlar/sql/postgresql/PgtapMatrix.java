package dev.ashlar.sql.postgresql;

import static dev.ashlar.sql.postgresql.PgtapCalls.test;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tests of what callers of each role may do, where that is the same for all rows: an action that no
 * rule ever allows the role, and reading that some rule always allows it. They look at the rows
 * that are there, of one tenant, so they prove little on an empty table. Where a rule looks at the
 * row there is no test. Nor is there one of changes where not all of them are updates: row security
 * lets a row be locked for a transition or a soft deletion too.
 */
record PgtapMatrix(Schema schema, Table table, PgtapRows rows, PostgresRoles roles) {

  /** Returns how many tests there are. */
  int tests() {
    return schema.actor().isEmpty()
        ? 0
        : callers().mapToInt(caller -> cells(caller).size() + removals(caller).size()).sum()
            + nobody().size();
  }

  /** Returns the tests, and what has to be done between them; what might remove rows comes last. */
  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    if (tests() == 0) {
      return statements;
    }
    statements.addAll(rows.remember());
    callers().forEach(caller -> statements.addAll(as(caller, cells(caller))));
    callers().forEach(caller -> statements.addAll(as(caller, removals(caller))));
    if (!nobody().isEmpty()) {
      statements.add(rows.noContext());
      statements.addAll(asApplication(nobody()));
    }
    return statements;
  }

  private List<Statement> as(Optional<String> caller, List<Statement> tests) {
    List<Statement> statements = new ArrayList<>();
    if (!tests.isEmpty()) {
      statements.add(rows.context(caller.map("[\"%s\"]"::formatted).orElse("[]")));
      statements.addAll(asApplication(tests));
    }
    return statements;
  }

  private List<Statement> asApplication(List<Statement> tests) {
    List<Statement> statements = new ArrayList<>();
    statements.add(new Safeguard.BecomeRole(Optional.of(roles.app())));
    statements.addAll(tests);
    statements.add(new Safeguard.BecomeRole(Optional.empty()));
    return statements;
  }

  /** Returns the roles, each alone, and first that there is none. */
  private Stream<Optional<String>> callers() {
    Stream<Optional<String>> constants =
        schema.actor().flatMap(ActorShape::roleEnum).stream()
            .flatMap(type -> schema.findEnum(type).stream())
            .flatMap(type -> type.constants().stream())
            .map(EnumType.Constant::name)
            .map(Optional::of);
    return Stream.concat(Stream.of(Optional.empty()), constants);
  }

  private List<Statement> cells(Optional<String> caller) {
    String who = who(caller);
    List<Statement> cells = new ArrayList<>();
    boolean reads = PostgresPolicies.allows(table, Action.READ);
    if (reads && never(Action.READ, caller)) {
      cells.add(test("is_empty", rows.read(), Sql.text(who + " reads no row")));
    }
    if (reads && always(caller)) {
      cells.add(test("is", rows.counted(), rows.remembered(), Sql.text(who + " reads all rows")));
    }
    if (never(Action.CREATE, caller)) {
      cells.add(
          test(
              "throws_ok",
              rows.copy(),
              Sql.text("42501"),
              Sql.NULL,
              Sql.text(who + " adds no row")));
    }
    if (reads && isChanged() && !PostgresMoves.several(table) && never(Action.UPDATE, caller)) {
      cells.add(test("is_empty", rows.lock(), Sql.text(who + " changes no row")));
    }
    return cells;
  }

  /** Whether the application may update some column. */
  private boolean isChanged() {
    return new PostgresGrants(roles)
        .of(table).stream().anyMatch(grant -> !grant.columns().isEmpty());
  }

  private List<Statement> removals(Optional<String> caller) {
    boolean forGood = table.findStamp(Stamp.DELETED_AT).isEmpty();
    return forGood && never(Action.DELETE, caller)
        ? List.of(test("is_empty", rows.delete(), Sql.text(who(caller) + " removes no row")))
        : List.of();
  }

  private String who(Optional<String> caller) {
    return PgtapTests.label(table) + ": " + caller.orElse("no role");
  }

  /** Whether some caller may do it on some row, but never one with this role alone. */
  private boolean never(Action action, Optional<String> caller) {
    return PostgresPolicies.allows(table, action)
        && allowing(action)
            .allMatch(
                rule ->
                    !rule.roles().isEmpty() && caller.stream().noneMatch(rule.roles()::contains));
  }

  private boolean always(Optional<String> caller) {
    boolean denied =
        table.policies().stream()
            .anyMatch(rule -> rule.effect() == Policy.Effect.DENY && rule.decides(Action.READ));
    return !denied
        && allowing(Action.READ)
            .filter(rule -> rule.when().isEmpty())
            .anyMatch(
                rule -> rule.roles().isEmpty() || caller.stream().anyMatch(rule.roles()::contains));
  }

  private Stream<Policy> allowing(Action action) {
    return table.policies().stream()
        .filter(rule -> rule.member().isEmpty())
        .filter(rule -> rule.effect() == Policy.Effect.ALLOW && rule.decides(action));
  }

  private List<Statement> nobody() {
    return PostgresPolicies.allows(table, Action.READ)
        ? List.of(
            test(
                "is_empty",
                rows.read(),
                Sql.text(PgtapTests.label(table) + ": without a caller there are no rows")))
        : List.of();
  }
}
