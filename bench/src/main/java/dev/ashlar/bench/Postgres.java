package dev.ashlar.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** An embedded PostgreSQL with the generated schema. */
record Postgres(EmbeddedPostgres server) implements AutoCloseable {

  /** Starts a server and creates the schema. */
  static Postgres start() throws IOException, SQLException {
    Postgres postgres = new Postgres(EmbeddedPostgres.start());
    postgres.run(Script.of("postgresql"));
    return postgres;
  }

  /** Creates a role that signs in as the application does. */
  void createRole(String name) throws SQLException {
    run("create role " + name + " login in role ashlar_app");
  }

  /** Runs a script as the superuser. */
  void run(String script) throws SQLException {
    try (Connection connection = superuser().getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  /** Returns the first column of what a query of the superuser gives. */
  List<String> ask(String query) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Connection connection = superuser().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }

  /** Returns one connection of the role. */
  HikariDataSource pool(String role) {
    return Pools.one(source(role));
  }

  private PGSimpleDataSource superuser() {
    PGSimpleDataSource source = source("postgres");
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    return source;
  }

  private PGSimpleDataSource source(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {server.getPort()});
    source.setDatabaseName("postgres");
    source.setUser(role);
    return source;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
