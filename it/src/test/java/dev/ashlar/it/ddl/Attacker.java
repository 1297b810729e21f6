package dev.ashlar.it.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Somebody with a connection to PostgreSQL who runs what SQL he likes. */
record Attacker(Connection connection) implements AutoCloseable {

  /** The caller that the settings of a transaction tell the policies about. */
  record Caller(Map<String, String> settings) {
    static Caller of(String tenant, String id) {
      return new Caller(Map.of())
          .with("present", "=on")
          .with("tenant_id", tenant)
          .with("actor_id", id)
          .with("roles", "[]");
    }

    Caller with(String name, String value) {
      Map<String, String> more = new TreeMap<>(settings);
      more.put("ashlar." + name, value);
      return new Caller(more);
    }

    Caller roles(String json) {
      return with("roles", json);
    }
  }

  /** Begins a transaction as nobody. */
  Attacker(Connection connection) {
    this.connection = connection;
    try {
      connection.setAutoCommit(false);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins a new transaction as the caller. */
  Attacker as(Caller caller) throws SQLException {
    connection.rollback();
    try (PreparedStatement set = connection.prepareStatement("select set_config(?, ?, true)")) {
      for (Map.Entry<String, String> setting : caller.settings().entrySet()) {
        set.setString(1, setting.getKey());
        set.setString(2, setting.getValue());
        set.execute();
      }
    }
    return this;
  }

  /** Runs a statement and keeps what it did, for this transaction. */
  Attacker does(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
    return this;
  }

  /** Runs a statement that changes so many rows, and takes it back. */
  Attacker touches(int rows, String sql) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(rows);
    }
    connection.rollback(before);
    return this;
  }

  /** Runs a statement that must fail with the state. */
  Attacker fails(String state, String sql) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      fail("was not refused: " + sql);
    } catch (SQLException e) {
      assertThat(e.getSQLState()).as(sql + "\n" + e.getMessage()).isEqualTo(state);
    }
    connection.rollback(before);
    return this;
  }

  /** Runs a query that must give exactly these texts, in any order. */
  Attacker sees(String sql, String... texts) throws SQLException {
    assertThat(texts(sql)).as(sql).containsExactlyInAnyOrder(texts);
    return this;
  }

  List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
