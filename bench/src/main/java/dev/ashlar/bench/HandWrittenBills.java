package dev.ashlar.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Bills by hand-written JDBC.
 *
 * @param columns how values travel to and from the database
 * @param around what happens on the connection before and after a statement
 */
record HandWrittenBills(DataSource source, UUID companyId, Columns columns, Around around)
    implements Bills {
  private static final String SELECT =
      "select id, company_id, number, customer_id, status, amount, note, settled, created_at"
          + " from bill where company_id = ?";

  /** How values travel. */
  interface Columns {
    void uuid(PreparedStatement statement, int index, UUID value) throws SQLException;

    void rest(PreparedStatement statement, int index, Bill bill) throws SQLException;

    Bill read(ResultSet rows) throws SQLException;
  }

  /** What a statement is wrapped into. */
  interface Around {
    void before(Connection connection) throws SQLException;

    void after(Connection connection) throws SQLException;
  }

  @Override
  public Optional<Bill> find(UUID id) {
    return query(SELECT + " and id = ?", statement -> columns.uuid(statement, 2, id)).stream()
        .findFirst();
  }

  @Override
  public List<Bill> page(UUID after, int limit) {
    return query(
        SELECT + " and id > ? order by id limit ?",
        statement -> {
          columns.uuid(statement, 2, after);
          statement.setInt(3, limit);
        });
  }

  @Override
  public void insert(Bill bill) {
    change(
        "insert into bill (id, company_id, number, customer_id, status, amount, note,"
            + " settled, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        statement -> {
          columns.uuid(statement, 1, bill.id());
          columns.uuid(statement, 2, bill.companyId());
          statement.setString(3, bill.number());
          columns.uuid(statement, 4, bill.customerId());
          statement.setString(5, bill.status());
          columns.rest(statement, 6, bill);
        });
  }

  @Override
  public void update(Bill bill) {
    change(
        "update bill set number = ?, customer_id = ?, status = ?, amount = ?, note = ?,"
            + " settled = ?, created_at = ? where company_id = ? and id = ?",
        statement -> {
          statement.setString(1, bill.number());
          columns.uuid(statement, 2, bill.customerId());
          statement.setString(3, bill.status());
          columns.rest(statement, 4, bill);
          columns.uuid(statement, 8, companyId);
          columns.uuid(statement, 9, bill.id());
        });
  }

  private void change(String text, Parameters parameters) {
    try (Connection connection = source.getConnection()) {
      around.before(connection);
      try (PreparedStatement statement = connection.prepareStatement(text)) {
        parameters.set(statement);
        if (statement.executeUpdate() != 1) {
          throw new IllegalStateException("It changed no bill.");
        }
      }
      around.after(connection);
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private List<Bill> query(String text, Parameters parameters) {
    try (Connection connection = source.getConnection()) {
      around.before(connection);
      List<Bill> bills = new ArrayList<>();
      try (PreparedStatement statement = connection.prepareStatement(text)) {
        columns.uuid(statement, 1, companyId);
        parameters.set(statement);
        try (ResultSet rows = statement.executeQuery()) {
          while (rows.next()) {
            bills.add(columns.read(rows));
          }
        }
      }
      around.after(connection);
      return bills;
    } catch (SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }

  /** Sets parameters. */
  private interface Parameters {
    void set(PreparedStatement statement) throws SQLException;
  }
}
