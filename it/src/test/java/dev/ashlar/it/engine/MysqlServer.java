package dev.ashlar.it.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** A MySQL or MariaDB server: the two differ in how they are unpacked and initialised only. */
final class MysqlServer implements DatabaseServer {
  private static final int ATTEMPTS = 3;

  private final Engine engine;
  private final int port;
  private final AtomicInteger created = new AtomicInteger();

  private MysqlServer(Engine engine, int port) {
    this.engine = engine;
    this.port = port;
  }

  /** Starts a server on a copy of its initialised data. */
  static MysqlServer start(Engine engine, MysqlInstallation installation) {
    EngineFailure failure = new EngineFailure("not tried");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) { // somebody else may take the port
      MysqlServer server = new MysqlServer(engine, Loopback.freePort());
      try {
        server.launch(installation);
        return server;
      } catch (EngineFailure e) {
        failure = e;
      }
    }
    throw failure;
  }

  private void launch(MysqlInstallation installation) {
    try {
      Path folder = FileTree.scratch(engine.name().toLowerCase(Locale.ROOT));
      Path data = folder.resolve("data");
      FileTree.copy(installation.data(), data);
      ServerProcess.start(command(installation, folder), installation.environment(), "KILL", folder)
          .awaitAnswer(() -> missing(data), Duration.ofSeconds(120));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare the data of " + engine, e);
    }
  }

  private List<String> command(MysqlInstallation installation, Path folder) {
    List<String> command = new ArrayList<>(installation.command());
    command.addAll(
        List.of(
            "--datadir=" + folder.resolve("data"),
            "--socket=" + folder.resolve("socket"),
            "--pid-file=" + folder.resolve("pid"),
            "--tmpdir=" + folder,
            "--bind-address=" + Loopback.ADDRESS,
            "--port=" + port,
            "--max-connections=200",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-doublewrite=0",
            "--innodb-buffer-pool-size=64M",
            "--performance-schema=OFF",
            "--character-set-server=utf8mb4",
            "--default-time-zone=+00:00",
            "--sql-mode=TRADITIONAL,ONLY_FULL_GROUP_BY"));
    return command;
  }

  /** Asks for the data folder, because another server may have taken the port. */
  private String missing(Path data) {
    try (Connection connection = source("").getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select @@datadir")) {
      rows.next();
      String found = rows.getString(1);
      return Path.of(found).equals(data) ? "" : "port " + port + " belongs to " + found;
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public TestDatabase create() {
    String name = "test_" + created.incrementAndGet();
    execute("create database " + name);
    DataSource source = source(name);
    return new TestDatabase(engine, name, source, source, () -> execute("drop database " + name));
  }

  private void execute(String sql) {
    try (Connection connection = source("").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new EngineFailure(engine + ": " + e.getMessage(), e);
    }
  }

  private DataSource source(String database) {
    String url =
        "jdbc:mariadb://%s:%d/%s?user=root&useServerPrepStmts=true&sslMode=disable"
            .formatted(Loopback.ADDRESS, port, database);
    try {
      return new MariaDbDataSource(url);
    } catch (SQLException e) {
      throw new EngineFailure("The driver refuses " + url, e);
    }
  }
}
