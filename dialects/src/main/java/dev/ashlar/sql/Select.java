package dev.ashlar.sql;

import java.util.List;
import java.util.Optional;

/**
 * A query.
 *
 * @param outputs at least one
 * @param from absent for a query without a table
 * @param joins in order, after {@code from}
 * @param orderBy empty if the order has no meaning
 */
public record Select(
    List<Output> outputs,
    Optional<Source> from,
    List<Join> joins,
    Optional<SqlExpr> where,
    List<Order> orderBy,
    Optional<SqlExpr> limit)
    implements Statement {

  /** Copies the lists. */
  public Select {
    outputs = List.copyOf(outputs);
    joins = List.copyOf(joins);
    orderBy = List.copyOf(orderBy);
    if (outputs.isEmpty()) {
      throw new IllegalArgumentException("a query gives at least one value");
    }
  }

  /** Returns a query of values without a table. */
  public static Select of(SqlExpr... values) {
    return new Select(
        Output.of(List.of(values)),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /** Returns a query of values from one source. */
  public static Select from(Source source, List<SqlExpr> values) {
    return of(values.toArray(new SqlExpr[0])).withFrom(source);
  }

  /** Returns a query of values, some under names, from one source. */
  public static Select giving(List<Output> outputs, Source source) {
    return new Select(
        outputs, Optional.of(source), List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  private Select withFrom(Source source) {
    return new Select(outputs, Optional.of(source), joins, where, orderBy, limit);
  }

  /** Returns the same query with another condition. */
  public Select where(SqlExpr condition) {
    return new Select(outputs, from, joins, Optional.of(condition), orderBy, limit);
  }

  /** Returns the same query in an order. */
  public Select orderBy(List<Order> terms) {
    return new Select(outputs, from, joins, where, terms, limit);
  }

  /** Returns the same query for at most so many rows. */
  public Select limit(SqlExpr rows) {
    return new Select(outputs, from, joins, where, orderBy, Optional.of(rows));
  }

  /** A value that a query or a {@code returning} gives, perhaps under a name. */
  public record Output(SqlExpr value, Optional<String> alias) {

    /** Returns the values without names. */
    public static List<Output> of(List<SqlExpr> values) {
      return values.stream().map(value -> new Output(value, Optional.empty())).toList();
    }
  }

  /** Where rows come from. */
  public sealed interface Source {

    /** A table, perhaps under another name. */
    record Table(SqlName name, Optional<String> alias) implements Source {}

    /** A query in the place of a table. */
    record Derived(Select query, String alias) implements Source {}

    /**
     * A function that gives rows.
     *
     * @param columns what its columns are called
     */
    record Rows(SqlExpr.Call call, String alias, List<String> columns) implements Source {
      /** Copies the names. */
      public Rows {
        columns = List.copyOf(columns);
      }
    }
  }

  /** A further source: of an outer join also what has no partner stays. */
  public record Join(boolean outer, Source source, SqlExpr on) {}

  /** A term of an order. */
  public record Order(SqlExpr value, boolean descending, Optional<Boolean> nullsFirst) {

    /** Returns an ascending term. */
    public static Order ascending(SqlExpr value) {
      return new Order(value, false, Optional.empty());
    }
  }
}
