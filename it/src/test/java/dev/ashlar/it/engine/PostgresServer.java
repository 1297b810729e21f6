package dev.ashlar.it.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server; its databases are copies of {@code template1}. */
final class PostgresServer implements DatabaseServer {
  private static final String ADMIN = "postgres";
  private static final String APP = "ashlar_test_app";
  private static final int ATTEMPTS = 3;

  private final Engine engine;
  private final int port;
  private final AtomicInteger created = new AtomicInteger();

  private PostgresServer(Engine engine, int port) {
    this.engine = engine;
    this.port = port;
  }

  /** Starts a server of this version, unpacked and initialised on first use. */
  static PostgresServer start(Engine engine, String version) {
    EngineCache cache = EngineCache.ofUser();
    String name = "postgresql-" + version;
    Path home =
        cache.folder(
            name,
            folder ->
                Distribution.of(name + ".jar").unpackArchive("postgres-linux-x86_64.txz", folder));
    Path template = cache.folder(name + "-data-1", folder -> initialise(home, folder));
    EngineFailure failure = new EngineFailure("not tried");
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) { // somebody else may take the port
      PostgresServer server = new PostgresServer(engine, Loopback.freePort());
      try {
        server.launch(home, template);
        return server;
      } catch (EngineFailure e) {
        failure = e;
      }
    }
    throw failure;
  }

  private static void initialise(Path home, Path folder) throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path log = Files.createFile(folder.resolve("initdb.log"));
    handOver(folder);
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/initdb").toString()));
    command.addAll(List.of("-D", data.toString(), "-U", ADMIN, "-A", "trust", "-E", "UTF8"));
    command.addAll(List.of("--locale=C", "--lc-ctype=C.UTF-8", "--no-sync"));
    ServerProcess.run(ServerUser.current().command(command), Map.of(), log);
  }

  /** Gives a folder to the user that the server runs as. */
  private static void handOver(Path folder) throws IOException {
    if (ServerUser.current() == ServerUser.NOBODY) {
      Path log = Files.createTempFile("ashlar-chown", ".log");
      ServerProcess.run(List.of("chown", "-R", "65534:65534", folder.toString()), Map.of(), log);
    }
  }

  private void launch(Path home, Path template) {
    try {
      Path folder = FileTree.scratch(engine.name().toLowerCase(Locale.ROOT));
      Path data = folder.resolve("data");
      FileTree.copy(template.resolve("data"), data);
      handOver(folder);
      ServerProcess.start(
              ServerUser.current().command(command(home, data)), Map.of(), "QUIT", folder)
          .awaitAnswer(() -> missing(data), Duration.ofSeconds(60));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot prepare the data of " + engine, e);
    }
    execute("create role ashlar_app nologin", "create role " + APP + " login in role ashlar_app");
  }

  private List<String> command(Path home, Path data) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(home.resolve("bin/postgres").toString(), "-D", data.toString()));
    command.addAll(List.of("-h", Loopback.ADDRESS, "-p", Integer.toString(port), "-k", ""));
    for (String setting :
        List.of(
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
            "wal_level=minimal",
            "max_wal_senders=0",
            "max_connections=200",
            "shared_buffers=64MB",
            "timezone=UTC")) {
      command.addAll(List.of("-c", setting));
    }
    return command;
  }

  /** Asks for the data folder, because another server may have taken the port. */
  private String missing(Path data) {
    try (Connection connection = source("postgres", ADMIN).getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show data_directory")) {
      rows.next();
      String found = rows.getString(1);
      return found.equals(data.toString()) ? "" : "port " + port + " belongs to " + found;
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @Override
  public TestDatabase create() {
    String name = "test_" + created.incrementAndGet();
    String strategy = engine == Engine.POSTGRESQL_13 ? "" : " strategy file_copy";
    execute("create database " + name + strategy);
    return new TestDatabase(
        engine,
        name,
        source(name, ADMIN),
        source(name, APP),
        () -> execute("drop database " + name + " with (force)"));
  }

  private void execute(String... statements) {
    try (Connection connection = source("postgres", ADMIN).getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new EngineFailure(engine + ": " + e.getMessage(), e);
    }
  }

  private PGSimpleDataSource source(String database, String user) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {Loopback.ADDRESS});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(user);
    source.setSslMode("disable");
    source.setGssEncMode("disable");
    return source;
  }
}
