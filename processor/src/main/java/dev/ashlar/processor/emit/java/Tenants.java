package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.util.Optional;

/** The guard beside every decision: the row belongs to the tenant of the actor. */
final class Tenants {

  private Tenants() {}

  /** Returns when the row {@link Root#THIS} belongs to the tenant; never, if the actor has none. */
  static Core same(Schema schema, Table table) {
    Optional<Column> column = table.tenantColumn();
    if (column.isEmpty()) {
      return Core.TRUE;
    }
    return schema
        .actor()
        .flatMap(actor -> actor.tenant().flatMap(actor::find))
        .flatMap(
            claim ->
                claim
                    .valueType()
                    .map(type -> new Value.ClaimValue(claim.name(), type, claim.nullable())))
        .map(claim -> belongs(column.get(), claim))
        .orElse(Core.FALSE);
  }

  private static Core belongs(Column column, Value.ClaimValue claim) {
    ExprType type = claim.type();
    Value tenant = new Value.ColumnValue(Root.THIS, column.name(), type, column.nullable());
    return new Core.Compare(ComparisonOperator.EQUAL, tenant, claim);
  }
}
