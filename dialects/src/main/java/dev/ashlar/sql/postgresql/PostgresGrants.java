package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Moves;
import dev.ashlar.ir.logic.SoftDeletion;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.SqlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The privileges on a table: what some rule allows, and nothing that goes past row security, such
 * as TRUNCATE. Updates are allowed column by column, without key and tenant; a state is among them
 * if there is a transition. Rows that are deleted softly are not deleted for good.
 */
record PostgresGrants(PostgresRoles roles) {

  private static final Set<Stamp> ONCE = Set.of(Stamp.CREATED_AT, Stamp.CREATED_BY);

  /** Returns the grants of the table. */
  List<Safeguard.Grant> of(Table table) {
    Safeguard.Target target =
        Safeguard.Target.table(new SqlName(table.name().namespace(), table.name().name()));
    List<String> privileges = new ArrayList<>();
    if (PostgresPolicies.allows(table, Action.READ)) {
      privileges.add("select");
    }
    if (PostgresPolicies.allows(table, Action.CREATE)) {
      privileges.add("insert");
    }
    if (PostgresPolicies.allows(table, Action.DELETE)
        && table.findStamp(Stamp.DELETED_AT).isEmpty()) {
      privileges.add("delete");
    }
    List<String> app = List.of(roles.app());
    List<Safeguard.Grant> grants = new ArrayList<>();
    if (!privileges.isEmpty()) {
      grants.add(new Safeguard.Grant(privileges, List.of(), target, app));
    }
    List<String> updatable = updatable(table);
    if (PostgresMoves.any(table) && !updatable.isEmpty()) {
      grants.add(new Safeguard.Grant(List.of("update"), updatable, target, app));
    }
    roles
        .migrator()
        .map(
            migrator ->
                new Safeguard.Grant(
                    List.of("select", "insert", "update", "delete"),
                    List.of(),
                    target,
                    List.of(migrator)))
        .ifPresent(grants::add);
    return grants;
  }

  private static List<String> updatable(Table table) {
    return table.columns().stream()
        .filter(column -> isUpdatable(table, column))
        .map(Column::name)
        .toList();
  }

  private static boolean isUpdatable(Table table, Column column) {
    boolean tenant = table.tenantColumn().filter(column::equals).isPresent();
    boolean kept =
        column.source() instanceof Source.Computed
            || (column.source() instanceof Source.Stamped stamped
                && ONCE.contains(stamped.stamp()));
    boolean stamped =
        column.source() instanceof Source.Stamped stamp
            && (stamp.stamp() == Stamp.DELETED_AT
                ? SoftDeletion.of(table).isPresent()
                : Moves.any(table));
    boolean given = column.updatable() && PostgresPolicies.allows(table, Action.UPDATE);
    return !tenant
        && !kept
        && !table.key().columns().contains(column.name())
        && (given || stamped || moves(table, column));
  }

  private static boolean moves(Table table, Column column) {
    return table
        .findMachine(column.name())
        .filter(machine -> !machine.transitions().isEmpty())
        .isPresent();
  }
}
