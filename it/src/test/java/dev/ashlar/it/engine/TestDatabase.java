package dev.ashlar.it.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** One empty database of an embedded engine; closing it drops it. */
public final class TestDatabase implements AutoCloseable {
  private final Engine engine;
  private final String name;
  private final DataSource admin;
  private final DataSource app;
  private final Runnable drop;

  TestDatabase(Engine engine, String name, DataSource admin, DataSource app, Runnable drop) {
    this.engine = engine;
    this.name = name;
    this.admin = admin;
    this.app = app;
    this.drop = drop;
  }

  /** Returns the engine that holds the database. */
  public Engine engine() {
    return engine;
  }

  /** Returns the name of the database, or its file on SQLite. */
  public String name() {
    return name;
  }

  /** Returns connections of the user who may do everything. */
  public DataSource admin() {
    return admin;
  }

  /**
   * Returns connections of the user that an application would be.
   *
   * <p>On PostgreSQL a login role in role {@code ashlar_app} that was granted nothing; elsewhere
   * the same user as {@link #admin()}.
   */
  public DataSource app() {
    return app;
  }

  /** Returns the same database, whose application connects as given. */
  public TestDatabase withApp(DataSource other) {
    return new TestDatabase(engine, name, admin, other, drop);
  }

  /** Returns the same database, whose scripts are run by another user. */
  public TestDatabase withAdmin(DataSource other) {
    return new TestDatabase(engine, name, other, app, drop);
  }

  /**
   * Runs the statements of a script one by one, each committed by itself, as the admin.
   *
   * @throws EngineFailure that quotes the first statement which the engine refuses
   */
  public void run(String script) {
    try (Connection connection = admin.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (String sql : SqlScript.of(engine.dialect(), script).statements()) {
        execute(statement, sql);
      }
    } catch (SQLException e) {
      throw new EngineFailure("No connection to " + engine + ": " + e.getMessage(), e);
    }
  }

  private void execute(Statement statement, String sql) {
    try {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new EngineFailure(engine + " refuses: " + e.getMessage() + "\n" + sql, e);
    }
  }

  @Override
  public void close() {
    drop.run();
  }

  @Override
  public String toString() {
    return engine + " " + name;
  }
}
