package dev.ashlar.sql.crud;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Insert;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.Statement;
import dev.ashlar.sql.TypeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The statements with which one database reads, adds and removes connections of rows, many to many,
 * seen from one of the two sides.
 *
 * <p>A {@link Binding.Sought} or {@link Binding.Stored} names a column of the table between.
 */
public final class JoinStatements {

  private final Schema schema;
  private final Table between;
  private final Reference own;
  private final Reference other;
  private final Dialect dialect;
  private final TypeNames types;

  /**
   * Creates the statements for a database.
   *
   * @param between the table of the keys of both sides
   * @param own its reference to the side from which connections are seen
   * @param other its reference to the other side
   */
  public JoinStatements(
      Schema schema,
      Table between,
      Reference own,
      Reference other,
      Dialect dialect,
      TypeNames types) {
    this.schema = schema;
    this.between = between;
    this.own = own;
    this.other = other;
    this.dialect = dialect;
    this.types = types;
  }

  /** Returns the query for the rows of the other side that a row is connected to, by id. */
  public Optional<Select> rows() {
    Table target = schema.findTable(other.target()).orElseThrow();
    return seen().flatMap(rules -> rows(target, rules));
  }

  private Optional<Select> rows(Table target, Core rules) {
    String alias = between.name().name();
    Filter filter =
        new Filter(
            schema,
            between,
            dialect,
            types,
            alias,
            dialect.related(schema),
            column -> types.parameter(new Binding.Stored(column.name()), column.type()));
    List<SqlExpr> sought = new ArrayList<>();
    for (int i = 0; i < other.columns().size(); i++) {
      sought.add(
          Sql.equal(
              Sql.column(alias, other.columns().get(i)),
              Sql.column(TableStatements.ALIAS, other.targetColumns().get(i))));
    }
    sought.addAll(filter.sought(soughtBy(between, own)));
    Select connections =
        Select.from(
                new Select.Source.Table(dialect.name(between.name()), Optional.of(alias)),
                List.of(Sql.number("1")))
            .where(filter.where(sought, rules));
    return new TableStatements(schema, target, dialect, types)
        .allWhere(new SqlExpr.Exists(connections, true));
  }

  /** Returns the columns of the table between that say which row of the side is meant. */
  public static List<Column> soughtBy(Table between, Reference side) {
    return side.columns().stream()
        .map(between::requireColumn)
        .filter(column -> between.tenantColumn().filter(column::equals).isEmpty())
        .toList();
  }

  /** Returns the insert of a connection, which the key refuses if there is one. */
  public Optional<Insert> add() {
    return statements().insert();
  }

  /** Returns the query that has a row if there is such a connection. */
  public Optional<Select> exists() {
    return statements().exists();
  }

  /** Returns the removal of a connection. */
  public Optional<Statement> remove() {
    return statements().delete();
  }

  private TableStatements statements() {
    return new TableStatements(schema, between, dialect, types);
  }

  /** Returns the rules of the own side: those of the other stand where its rows are read. */
  private Optional<Core> seen() {
    List<Policy> rules =
        between.policies().stream()
            .filter(rule -> rule.decides(Action.READ))
            .map(this::ofOwnSide)
            .toList();
    return TableAccess.of(between.withPolicies(rules)).read();
  }

  private Policy ofOwnSide(Policy rule) {
    List<Condition> parts =
        rule.when()
            .filter(Condition.And.class::isInstance)
            .map(condition -> ((Condition.And) condition).operands())
            .orElseThrow();
    return new Policy(
        rule.name(),
        rule.effect(),
        rule.actions(),
        rule.roles(),
        parts.stream().filter(this::isOwnSide).findFirst(),
        Optional.empty(),
        Optional.empty());
  }

  private boolean isOwnSide(Condition condition) {
    return condition instanceof Condition.Permitted permitted
        && permitted.row().link().name().equals(own.member());
  }
}
