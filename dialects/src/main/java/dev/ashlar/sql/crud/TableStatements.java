package dev.ashlar.sql.crud;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.Unique;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.sql.BinaryOperator;
import dev.ashlar.sql.Delete;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Feature;
import dev.ashlar.sql.Insert;
import dev.ashlar.sql.Related;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.SqlName;
import dev.ashlar.sql.Statement;
import dev.ashlar.sql.TypeNames;
import dev.ashlar.sql.Update;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements with which one database reads and writes a table, for whoever the actor is.
 *
 * <p>Each is limited to the tenant and to the rules, whether or not the database enforces them too.
 * Its placeholders are {@link Binding}s. A statement that no rule allows is absent.
 */
public final class TableStatements {

  /** What the table is called in every statement about it. */
  static final String ALIAS = "t0";

  private final Table table;
  private final Dialect dialect;
  private final TypeNames types;
  private final TableAccess access;
  private final Filter filter;
  private final Filter removal;
  private final DecisionLowering addition;
  private final ShownColumns shown;
  private final Updates updates;
  private final Transitions transitions;
  private final SqlName name;

  /**
   * Creates the statements of a table for a database.
   *
   * @param types of that database for the schema; the same for all of its tables
   */
  public TableStatements(Schema schema, Table table, Dialect dialect, TypeNames types) {
    this.table = table;
    this.dialect = dialect;
    this.types = types;
    this.access = TableAccess.of(table);
    this.name = dialect.name(table.name());
    Related related = dialect.related(schema);
    Related beside = ChangedTable.of(schema, table, dialect, ALIAS);
    this.filter = new Filter(schema, table, dialect, types, ALIAS, related, this::given);
    this.shown = new ShownColumns(table, filter);
    this.updates = new Updates(schema, table, dialect, types, ALIAS, beside);
    this.removal =
        new Filter(
            schema, table, dialect, types, deleteAlias().orElse(name.name()), beside, this::given);
    this.addition = new DecisionLowering(table, dialect, types, ALIAS, related, this::given);
    this.transitions = new Transitions(schema, table, dialect, types, ALIAS, beside);
  }

  /** Returns the query for the row with the id. */
  public Optional<Select> find() {
    return access.read().map(rules -> rows(filter.sought(table.idColumns()), rules));
  }

  /** Returns the query for the only row that has the values in the columns of the constraint. */
  public Optional<Select> findBy(Unique unique) {
    List<Column> sought = soughtBy(table, unique);
    return seeking(sought).map(rules -> rows(filter.sought(sought), rules));
  }

  /** Returns what the rules say of rows that are found by the values of the columns. */
  private Optional<Core> seeking(List<Column> columns) {
    return access.read().map(rules -> Core.all(List.of(rules, shown.rules(columns))));
  }

  /** Returns the columns that a caller names to find a row by the constraint. */
  public static List<Column> soughtBy(Table table, Unique unique) {
    return unique.columns().stream()
        .map(table::requireColumn)
        .filter(column -> table.tenantColumn().filter(column::equals).isEmpty())
        .toList();
  }

  /** Returns the query for the first rows, by id. */
  public Optional<Select> list() {
    return access.read().map(rules -> page(rows(List.of(), rules)));
  }

  /** Returns the query for the first rows behind the row with the id, by id. */
  public Optional<Select> listAfter() {
    return access.read().map(rules -> page(rows(List.of(behind(table.idColumns())), rules)));
  }

  /** Returns the query for the first rows that hold what is sought in the columns, by id. */
  public Optional<Select> listBy(List<Column> columns) {
    return seeking(columns).map(rules -> page(rows(filter.sought(columns), rules)));
  }

  /** Returns the query for all rows that hold what is sought in the columns, by id. */
  public Optional<Select> allBy(List<Column> columns) {
    return seeking(columns).map(rules -> rows(filter.sought(columns), rules).orderBy(byId()));
  }

  /** Returns the query for all rows of which something else holds too, by id. */
  Optional<Select> allWhere(SqlExpr condition) {
    return access.read().map(rules -> rows(List.of(condition), rules).orderBy(byId()));
  }

  /** Returns the query for the number of rows. */
  public Optional<Select> count() {
    return access
        .read()
        .map(
            rules ->
                Select.from(source(), List.of(Sql.call("count", new SqlExpr.Star())))
                    .where(filter.where(List.of(), rules)));
  }

  /** Returns the query that has a row if there is one with the id. */
  public Optional<Select> exists() {
    return access
        .read()
        .map(
            rules ->
                Select.from(source(), List.of(Sql.number("1")))
                    .where(filter.where(filter.sought(table.idColumns()), rules)));
  }

  /** Returns the insert of one row; it gives back the key if the database makes it. */
  public Optional<Insert> insert() {
    return access
        .create()
        .map(
            rules ->
                Inserts.one(table, name, types, dialect, unlessTrue(Decision.of(rules).stored())));
  }

  private Optional<SqlExpr> unlessTrue(Core stored) {
    return stored.equals(Core.TRUE) ? Optional.empty() : Optional.of(addition.lower(stored));
  }

  /**
   * Returns the insert of many rows: of one array per column where the database has arrays. Absent
   * also if the database makes all that a row holds, or if a rule follows a link, which the insert
   * of one row asks the database about.
   */
  public Optional<Insert> bulkInsert() {
    return access
        .create()
        .filter(rules -> Inserts.hasValues(table))
        .filter(rules -> Decision.of(rules).stored().equals(Core.TRUE))
        .map(rules -> Inserts.many(table, name, types, dialect.support()));
  }

  /** Returns the update of everything in a row that is changed together. */
  public Optional<Update> update() {
    return access.update().map(updates::whole);
  }

  /** Returns the update of one member of the row with the id. */
  public Optional<Update> set(ProtectedMember member) {
    return TableAccess.setting(table, member).map(rules -> updates.of(member, rules));
  }

  /** Returns the update that takes a row from one state to another. */
  public Optional<Update> transition(Move move) {
    return transitions.update(move);
  }

  private SqlExpr given(Column column) {
    return types.parameter(new Binding.Stored(column.name()), column.type());
  }

  /** Returns the delete of the row with the id: an update of its stamp, if it has one. */
  public Optional<Statement> delete() {
    return access
        .delete()
        .map(rules -> Decision.of(rules).stored())
        .map(
            rules ->
                table
                    .findStamp(Stamp.DELETED_AT)
                    .map(stamp -> (Statement) updates.hide(stamp, rules))
                    .orElseGet(() -> remove(rules)));
  }

  private Delete remove(Core rules) {
    return new Delete(
        name,
        deleteAlias(),
        Optional.of(removal.where(removal.sought(table.idColumns()), rules)),
        List.of());
  }

  private Optional<String> deleteAlias() {
    return dialect.support().has(Feature.DELETE_ALIAS) ? Optional.of(ALIAS) : Optional.empty();
  }

  private Select rows(List<SqlExpr> sought, Core rules) {
    return Select.giving(shown.outputs(), source()).where(filter.where(sought, rules));
  }

  private Select page(Select rows) {
    return rows.orderBy(byId()).limit(Sql.parameter(new Binding.Limit()));
  }

  private List<Select.Order> byId() {
    return table.idColumns().stream()
        .map(column -> Select.Order.ascending(filter.column(column)))
        .toList();
  }

  /** Returns whether a row comes behind the one sought; written out, as not all compare tuples. */
  private SqlExpr behind(List<Column> columns) {
    List<SqlExpr> cases = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<SqlExpr> parts = new ArrayList<>(filter.sought(columns.subList(0, i)));
      Column last = columns.get(i);
      parts.add(
          Sql.binary(
              filter.column(last),
              BinaryOperator.GREATER,
              types.parameter(new Binding.Sought(last.name()), last.type())));
      cases.add(Sql.all(parts));
    }
    return Sql.any(cases);
  }

  private Select.Source source() {
    return new Select.Source.Table(name, Optional.of(ALIAS));
  }
}
