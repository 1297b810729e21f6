package dev.ashlar.sql.crud;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.sql.CoreLowering;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Related;
import dev.ashlar.sql.RowTerms;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns what a decision asks of the stored row into SQL. What stands beside it and can be known
 * before is bound as one truth value, so the text of the statement is constant and one rule still
 * covers the whole step.
 */
final class DecisionLowering {

  private final CoreLowering atoms;

  /**
   * Creates a lowering for statements in which the stored row is called so.
   *
   * @param qualifier the alias, or the table's name where there is none
   * @param related where rows that others are linked to are
   * @param written what the statement makes a column of the row hold
   */
  DecisionLowering(
      Table table,
      Dialect dialect,
      TypeNames types,
      String qualifier,
      Related related,
      Function<Column, SqlExpr> written) {
    RowTerms rows =
        new RowTerms() {
          @Override
          public SqlExpr column(RowRef row, String column) {
            return row == Root.OLD
                ? Sql.column(qualifier, column)
                : written.apply(table.requireColumn(column));
          }

          @Override
          public ColumnType type(RowRef row, String column) {
            return table.requireColumn(column).type();
          }
        };
    this.atoms =
        new CoreLowering(dialect.idioms(), rows, new BoundActor(), related, Set.of(qualifier));
  }

  /** Returns the condition; true and false are literals, as no caller has to decide them. */
  SqlExpr lower(Core core) {
    if (core instanceof Core.Fixed) {
      return atoms.lower(core);
    }
    if (!Decision.looksAtStored(core)) {
      return Sql.parameter(new Binding.Decided(core));
    }
    if (core instanceof Core.All all) {
      return Sql.all(parts(all.parts(), Core::all));
    }
    if (core instanceof Core.Any any) {
      return Sql.any(parts(any.parts(), Core::any));
    }
    return atoms.lower(core);
  }

  /** Lowers each part; those that can be known before become one, in the place of the first. */
  private List<SqlExpr> parts(List<Core> parts, Function<List<Core>, Core> join) {
    List<Core> before = parts.stream().filter(part -> !Decision.looksAtStored(part)).toList();
    List<SqlExpr> lowered = new ArrayList<>();
    boolean bound = false;
    for (Core part : parts) {
      if (Decision.looksAtStored(part)) {
        lowered.add(lower(part));
      } else if (!bound) {
        lowered.add(lower(join.apply(before)));
        bound = true;
      }
    }
    return lowered;
  }
}
