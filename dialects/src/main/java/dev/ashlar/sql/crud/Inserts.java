package dev.ashlar.sql.crud;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Feature;
import dev.ashlar.sql.Insert;
import dev.ashlar.sql.LastKey;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Support;
import dev.ashlar.sql.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Inserts: of one row, and of many. Whether the rules allow them is decided before. */
final class Inserts {

  private Inserts() {}

  /**
   * Returns the insert of one row, which gives back the key if the database makes it.
   *
   * @param demanded what the database must find before it adds the row; absent for nothing
   */
  static Insert one(
      Table table, SqlName name, TypeNames types, Dialect dialect, Optional<SqlExpr> demanded) {
    Support support = dialect.support();
    List<Select.Output> returning =
        support.has(Feature.INSERT_RETURNING)
            ? Select.Output.of(LastKey.generated(table).map(key(table, name, dialect)).toList())
            : List.of();
    if (TableAccess.inserted(table).isEmpty()) {
      return allGenerated(table, name, support, returning);
    }
    List<SqlExpr> values = values(table, column -> value(types, column));
    Insert.Rows row =
        demanded
            .<Insert.Rows>map(condition -> new Insert.Rows.Found(once(values, condition)))
            .orElseGet(() -> new Insert.Rows.Values(List.of(values)));
    return new Insert(name, columns(table), row, returning);
  }

  private static Function<Column, SqlExpr> key(Table table, SqlName name, Dialect dialect) {
    boolean hidden = dialect.support().has(Feature.ROW_SECURITY) && LastKey.isNeeded(table);
    return hidden
        ? column -> LastKey.call(dialect.lexicon().name(name), column)
        : column -> Sql.column(column.name());
  }

  /** The database makes a key also where it is asked to store null as one. */
  private static Insert allGenerated(
      Table table, SqlName name, Support support, List<Select.Output> returning) {
    SqlExpr value = support.has(Feature.DEFAULT_KEYWORD) ? Sql.DEFAULT : Sql.NULL;
    List<String> columns = LastKey.generated(table).map(Column::name).toList();
    List<SqlExpr> row = columns.stream().map(column -> value).toList();
    return new Insert(name, columns, new Insert.Rows.Values(List.of(row)), returning);
  }

  /** Whether a row has a value to bind: without one, nothing tells how many rows there are. */
  static boolean hasValues(Table table) {
    Optional<Column> version = table.findStamp(Stamp.VERSION);
    return TableAccess.inserted(table).stream()
        .anyMatch(column -> version.filter(column::equals).isEmpty());
  }

  /** Returns a query that gives the values if the condition holds, and else nothing. */
  private static Select once(List<SqlExpr> values, SqlExpr condition) {
    Select one = Select.of(Sql.number("1"));
    return Select.from(new Select.Source.Derived(one, "row_given"), values).where(condition);
  }

  /** Returns the insert of many rows, which gives nothing back. */
  static Insert many(Table table, SqlName name, TypeNames types, Support support) {
    if (!support.has(Feature.ARRAY)) {
      Insert.Rows row =
          new Insert.Rows.Values(List.of(values(table, column -> value(types, column))));
      return new Insert(name, columns(table), row, List.of());
    }
    List<SqlExpr> arrays = values(table, column -> unnested(types, column));
    Insert.Rows rows = new Insert.Rows.Found(Select.of(arrays.toArray(new SqlExpr[0])));
    return new Insert(name, columns(table), rows, List.of());
  }

  private static List<String> columns(Table table) {
    return TableAccess.inserted(table).stream().map(Column::name).toList();
  }

  private static List<SqlExpr> values(Table table, Function<Column, SqlExpr> value) {
    Optional<Column> version = table.findStamp(Stamp.VERSION);
    return TableAccess.inserted(table).stream()
        .map(
            column ->
                version.filter(column::equals).isPresent() ? Sql.number("1") : value.apply(column))
        .toList();
  }

  private static SqlExpr value(TypeNames types, Column column) {
    return types.parameter(new Binding.Stored(column.name()), column.type());
  }

  /** Values travel as arrays of the nearest plain type, as a cast to a narrow one cuts them. */
  private static SqlExpr unnested(TypeNames types, Column column) {
    ColumnType carrier = Carrier.of(column.type());
    SqlExpr array =
        new SqlExpr.Cast(
            Sql.parameter(new Binding.Stored(column.name())), types.of(carrier) + "[]");
    SqlExpr values = Sql.call("unnest", array);
    return carrier.equals(column.type()) || Carrier.fits(carrier, column.type())
        ? values
        : new SqlExpr.Cast(values, types.of(column.type()));
  }
}
