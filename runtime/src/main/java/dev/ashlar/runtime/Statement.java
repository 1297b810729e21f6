package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import dev.ashlar.runtime.jdbc.ValueType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One statement of a session: its parameters are bound in order, then it is run once. */
public final class Statement implements Binder<Statement> {
  private final Session<?> session;
  private final String text;
  private final Json json;
  private final Parameters parameters = new Parameters();

  Statement(Session<?> session, String text, Json json) {
    this.session = session;
    this.text = text;
    this.json = json;
  }

  @Override
  public Statement bind(ValueType type, @Nullable Object value) {
    parameters.add(type, value);
    return this;
  }

  @Override
  public Statement bindList(@Nullable List<?> values, ValueType element) {
    parameters.add(element, new Parameters.ListValue(values));
    return this;
  }

  /**
   * Binds the next parameter to a set in which a column's value is looked for: an array where the
   * engine has arrays, else a text that only generated statements can read.
   */
  public Statement bindSet(Collection<?> values, ValueType element) {
    List<Object> plain = new ArrayList<>(values.size());
    for (Object value : values) {
      plain.add(value instanceof Enum<?> constant ? constant.name() : value);
    }
    parameters.add(element, new Parameters.SetValue(plain));
    return this;
  }

  @Override
  public Statement bindJson(@Nullable Object value) {
    return bind(ValueType.JSON, value == null ? null : json.codec().write(value));
  }

  /** Runs a query and returns its first row, if it has one. */
  public <T> Optional<T> first(RowReader<T> reader) {
    return query(rows -> rows.next() ? Optional.of(reader.read(row(rows))) : Optional.empty());
  }

  /**
   * Runs a query and returns its only row.
   *
   * @throws IllegalStateException if it has none, or more than one
   */
  public <T> T one(RowReader<T> reader) {
    return query(
        rows -> {
          if (!rows.next()) {
            throw new IllegalStateException("The query has no row, one was expected.");
          }
          T value = reader.read(row(rows));
          if (rows.next()) {
            throw new IllegalStateException("The query has several rows, one was expected.");
          }
          return value;
        });
  }

  /** Runs a query and returns its rows in their order. */
  public <T> List<T> list(RowReader<T> reader) {
    return query(
        rows -> {
          List<T> values = new ArrayList<>();
          Row row = row(rows);
          while (rows.next()) {
            values.add(reader.read(row));
          }
          return values;
        });
  }

  /** Runs a query of one row and one number, such as {@code select count(*)}, and returns it. */
  public long count() {
    return one(row -> row.bigint(1));
  }

  /** Runs a query and returns whether it has a row. */
  public boolean exists() {
    return query(ResultSet::next);
  }

  /** Runs a statement that writes and returns how many rows it touched. */
  public int update() {
    return session.execute(text, parameters, false, PreparedStatement::getUpdateCount);
  }

  /**
   * Runs an insert of at most one row, and returns whether the row is there now: false if the
   * statement added none. That somebody else adds the same row at the same instant is no failure.
   *
   * @param there the query that has a row if the row is there; it may have been run before
   * @throws UniqueViolation if something else is in the way of the row, or if the transaction sees
   *     nothing that others did after it began
   */
  public boolean insertOnce(Statement there) {
    return session.insertOnce(text, parameters, there::existsByNow);
  }

  /** Transactions of MySQL see what others did meanwhile in reads that lock, and in no others. */
  private boolean existsByNow() {
    boolean snapshot = session.engine() == Engine.MYSQL || session.engine() == Engine.MARIADB;
    return query(snapshot ? text + "\nlock in share mode" : text, ResultSet::next);
  }

  /**
   * Runs an insert of at most one row and returns the key that the database gave it: the first
   * column of {@code returning}, or what MySQL reports instead. Empty if no row was inserted.
   */
  public OptionalLong generatedKey() {
    return session.execute(text, parameters, true, GeneratedKey::read);
  }

  /**
   * Runs the statement for all rows, or for none if one of them fails, and returns how many it
   * touched. On PostgreSQL each question mark stands for the array of all values of its column, as
   * in {@code insert into .. select unnest(?::uuid[]), unnest(?::text[])}; elsewhere for the value
   * of one row.
   */
  public <T> int bulk(List<T> rows, BulkBinder<? super T> binder) {
    if (parameters.count() > 0) {
      throw new IllegalStateException("A bulk statement takes its parameters from its rows.");
    }
    List<Parameters> bound = new ArrayList<>(rows.size());
    for (T row : rows) {
      BulkRow parametersOfRow = new BulkRow(json);
      binder.bind(parametersOfRow, row);
      bound.add(parametersOfRow.parameters());
    }
    return bound.isEmpty() ? 0 : session.bulk(text, bound);
  }

  private Row row(ResultSet rows) {
    return session.row(rows);
  }

  private <T> T query(Query<T> query) {
    return query(text, query);
  }

  private <T> T query(String asked, Query<T> query) {
    return session.execute(
        asked,
        parameters,
        false,
        statement -> {
          try (ResultSet rows = statement.getResultSet()) {
            if (rows == null) {
              throw new IllegalStateException("The statement has no rows: use update().");
            }
            return query.read(rows);
          }
        });
  }

  /** Makes one value of all rows. */
  private interface Query<T> {
    T read(ResultSet rows) throws SQLException;
  }
}
