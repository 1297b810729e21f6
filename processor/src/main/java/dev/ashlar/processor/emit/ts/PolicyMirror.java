package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.Substitution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes the policies of a table as functions for screens: they show and hide controls, and decide
 * nothing. An action that no rule allows has no function.
 */
final class PolicyMirror {

  private final TsModel model;
  private final Table table;
  private final TsFile file;
  private final MirrorScope scope;
  private final String name;
  private final String words;

  private PolicyMirror(TsModel model, Table table) {
    this.model = model;
    this.table = table;
    this.file = model.file(model.stem(table.type()) + ".policy");
    this.scope = MirrorScope.of(model, table, file);
    this.name = model.names().of(table.type());
    this.words = Names.words(name);
  }

  /** Returns the text of the file; nothing if no rule allows anything, or nobody could ask. */
  static Optional<String> of(TsModel model, Table table, Header header) {
    return new PolicyMirror(model, table).text(header);
  }

  private Optional<String> text(Header header) {
    if (table.tenancy() instanceof Tenancy.Tenanted && tenantClaim().isEmpty()) {
      return Optional.empty();
    }
    List<MirrorFunction> functions = new ArrayList<>();
    Optional<MirrorFunction> read = read();
    read.ifPresent(functions::add);
    create().ifPresent(functions::add);
    Optional<MirrorFunction> update = update(read);
    update.ifPresent(functions::add);
    delete(read).ifPresent(functions::add);
    functions.addAll(new MemberMirror(this, table, name, words).functions(read, update));
    for (Move move : Move.of(model.schema(), table)) {
      transition(move, read).ifPresent(functions::add);
    }
    Optional<String> transitions = TransitionList.of(model, table, file);
    if (functions.isEmpty() && transitions.isEmpty()) {
      return Optional.empty();
    }
    file.note("For showing and hiding controls. The server and the database decide.");
    functions.forEach(function -> file.add(function.declaration()));
    transitions.ifPresent(file::add);
    return Optional.of(file.text(header));
  }

  private Optional<MirrorFunction> read() {
    return function(
        "canRead",
        "Whether the actor may see the %s.",
        readable(Root.OLD),
        List.of(),
        readable(Root.OLD));
  }

  /**
   * The server puts the actor's tenant into a new row, so nobody has to say it. Nothing else of it
   * is hidden from who makes it. Nor has anybody to say the state that every row begins in.
   */
  private Optional<MirrorFunction> create() {
    Core core = Substitution.rows(Access.create(table), row -> row == Root.NEW ? Root.OLD : row);
    return core.equals(Core.FALSE)
        ? Optional.empty()
        : Optional.of(
            MirrorFunction.of(
                scope.ofNewRow(),
                "canCreate" + name,
                (table.machines().isEmpty()
                        ? "Whether the actor may add the %s as it stands."
                        : "Whether the actor may add the %s; its state is the initial one.")
                    .formatted(words),
                core,
                List.of(),
                core));
  }

  private Optional<MirrorFunction> update(Optional<MirrorFunction> read) {
    Core step = Access.updateStep(table);
    if (Step.isSameBeforeAndAfter(step)) {
      return afterReading(
          "canUpdate",
          "Whether the actor may change the %s; must hold before and after the change.",
          read,
          List.of(Root.OLD),
          Access.demandedOf(Root.OLD, step));
    }
    return afterReading(
        "canUpdate",
        "Whether the actor may change the %s from `row` to `changed`.",
        read,
        List.of(Root.OLD, Root.NEW),
        step);
  }

  private Optional<MirrorFunction> delete(Optional<MirrorFunction> read) {
    return afterReading(
        "canDelete",
        "Whether the actor may remove the %s.",
        read,
        List.of(Root.OLD),
        Access.onOneRow(table, Action.DELETE, Root.OLD));
  }

  private Optional<MirrorFunction> transition(Move move, Optional<MirrorFunction> read) {
    String name = move.transition().name();
    return afterReading(
        "can" + Character.toUpperCase(name.charAt(0)) + name.substring(1),
        "Whether the actor may take the %s from "
            + String.join(" or ", move.transition().from())
            + " to "
            + move.transition().to()
            + ".",
        read,
        List.of(Root.OLD),
        Substitution.rows(move.allowedToReaders(), row -> row == Root.NEW ? Root.OLD : row));
  }

  /** Returns the function that also demands that the rows can be read. */
  private Optional<MirrorFunction> afterReading(
      String verb, String doc, Optional<MirrorFunction> read, List<Root> rows, Core rest) {
    List<Core> parts = new ArrayList<>(rows.stream().map(this::readable).toList());
    parts.add(rest);
    Core whole = Core.all(parts);
    if (read.isEmpty() || !read.get().exact()) {
      return function(verb, doc, whole, List.of(), whole);
    }
    List<String> calls =
        rows.stream().map(row -> read.get().call(MirrorScope.parameter(row))).distinct().toList();
    return function(verb, doc, whole, calls, rest);
  }

  private Optional<MirrorFunction> function(
      String verb, String doc, Core whole, List<String> calls, Core rest) {
    return named(verb + name, doc.formatted(words), whole, calls, rest);
  }

  /** Returns a function; nothing if what it asks never holds. */
  Optional<MirrorFunction> named(
      String function, String doc, Core whole, List<String> calls, Core rest) {
    return whole.equals(Core.FALSE)
        ? Optional.empty()
        : Optional.of(MirrorFunction.of(scope, function, doc, whole, calls, rest));
  }

  /** Returns when the actor sees the row. */
  Core readable(RowRef row) {
    Core rules = Access.read(table, row);
    return tenantClaim().map(claim -> Core.all(List.of(guard(row, claim), rules))).orElse(rules);
  }

  private Core guard(RowRef row, ActorShape.Claim claim) {
    Column tenant = table.tenantColumn().orElseThrow();
    ExprType type = claim.valueType().orElseThrow();
    return new Core.Compare(
        ComparisonOperator.EQUAL,
        new Value.ColumnValue(row, tenant.name(), type, tenant.nullable()),
        new Value.ClaimValue(claim.name(), type, claim.nullable()));
  }

  /** Returns the claim that rows are compared with; nothing for a table without tenants. */
  private Optional<ActorShape.Claim> tenantClaim() {
    return table
        .tenantColumn()
        .flatMap(column -> model.schema().actor())
        .flatMap(actor -> actor.tenant().flatMap(actor::find))
        .filter(claim -> claim.valueType().isPresent());
  }
}
