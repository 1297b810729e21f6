package dev.ashlar.ir.access;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Schema;
import java.util.List;

/**
 * Who may do what: each role, each table, each action, and under which conditions.
 *
 * @param module whose tables these are
 * @param roles the constants of the actor's role enum, in their order
 * @param tables sorted by name
 */
public record AccessMatrix(String module, List<String> roles, List<TableAccess> tables) {

  /** Copies the lists. */
  public AccessMatrix {
    roles = List.copyOf(roles);
    tables = List.copyOf(tables);
  }

  /** Returns the matrix of the tables that the schema owns. */
  public static AccessMatrix of(Schema schema) {
    List<String> roles =
        schema
            .actor()
            .flatMap(ActorShape::roleEnum)
            .flatMap(schema::findEnum)
            .map(EnumType::names)
            .orElse(List.of());
    List<TableAccess> tables =
        schema.tables().stream()
            .map(table -> new TableGrants(schema, table, roles).access())
            .toList();
    return new AccessMatrix(schema.module(), roles, tables);
  }
}
