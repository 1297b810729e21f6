package dev.ashlar.sql;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import java.util.List;
import java.util.stream.Stream;

/**
 * The function by which a database with row security tells whoever adds a row the key that it made.
 * To name a column in {@code returning} is to read the row, which not everybody may who may add it;
 * to call a function there is not.
 */
public final class LastKey {

  /** What it is called; it takes the table, and the name of the column. */
  public static final SqlName FUNCTION = new SqlName("ashlar", "last_key");

  private LastKey() {}

  /** Whether somebody may add a row with a key that the database makes, and may not read it. */
  public static boolean isNeeded(Table table) {
    return generated(table).findAny().isPresent()
        && !Access.create(table).equals(Core.FALSE)
        && !Access.read(table, Root.OLD).equals(Core.TRUE);
  }

  /** Returns the columns whose values the database makes. */
  public static Stream<Column> generated(Table table) {
    return table.columns().stream()
        .filter(
            column ->
                column.source() instanceof Source.Generated generated
                    && generated.generation() == Source.Generation.IDENTITY);
  }

  /**
   * Returns the call that gives the value last made for a column in this session.
   *
   * @param table as the database writes its name
   */
  public static SqlExpr call(String table, Column column) {
    return new SqlExpr.Routine(FUNCTION, List.of(Sql.text(table), Sql.text(column.name())));
  }
}
