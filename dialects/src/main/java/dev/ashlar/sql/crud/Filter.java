package dev.ashlar.sql.crud;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Related;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The condition of a statement: the tenant, what the caller seeks, and the rules, in this order.
 *
 * <p>Rows that were removed softly do not exist.
 */
final class Filter {

  private final Schema schema;
  private final Table table;
  private final TypeNames types;
  private final String qualifier;
  private final DecisionLowering decisions;

  /**
   * Creates conditions for statements in which the stored row is called so.
   *
   * @param related where rows that others are linked to are
   * @param written what the statement makes a column of the row hold
   */
  Filter(
      Schema schema,
      Table table,
      Dialect dialect,
      TypeNames types,
      String qualifier,
      Related related,
      Function<Column, SqlExpr> written) {
    this.schema = schema;
    this.table = table;
    this.types = types;
    this.qualifier = qualifier;
    this.decisions = new DecisionLowering(table, dialect, types, qualifier, related, written);
  }

  /**
   * Returns the condition.
   *
   * @param sought what the caller seeks
   * @param rules what must hold of the stored row
   */
  SqlExpr where(List<SqlExpr> sought, Core rules) {
    List<SqlExpr> parts = new ArrayList<>();
    tenant().ifPresent(parts::add);
    parts.addAll(sought);
    table
        .findStamp(Stamp.DELETED_AT)
        .ifPresent(removed -> parts.add(new SqlExpr.NullTest(column(removed), true)));
    if (!rules.equals(Core.TRUE)) {
      parts.add(decisions.lower(rules));
    }
    return Sql.all(parts);
  }

  /** Returns the condition that something holds of the stored row. */
  SqlExpr holds(Core core) {
    return decisions.lower(core);
  }

  /** Returns that each of the columns holds what the caller seeks in it. */
  List<SqlExpr> sought(List<Column> columns) {
    return columns.stream()
        .map(
            column ->
                Sql.equal(
                    column(column),
                    types.parameter(new Binding.Sought(column.name()), column.type())))
        .toList();
  }

  /** Returns the column of the stored row. */
  SqlExpr column(Column column) {
    return Sql.column(qualifier, column.name());
  }

  private Optional<SqlExpr> tenant() {
    return table
        .tenantColumn()
        .map(
            column ->
                schema
                    .actor()
                    .flatMap(actor -> actor.tenant())
                    .map(
                        claim ->
                            Sql.equal(
                                column(column),
                                types.parameter(new Binding.Claim(claim), column.type())))
                    .orElse(Sql.bool(false)));
  }
}
