package dev.ashlar.runtime;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** One PostgreSQL server for all tests of a JVM; each test class has a database of its own. */
final class TestPostgres {
  private static final EmbeddedPostgres SERVER = start();
  private static final AtomicInteger CREATED = new AtomicInteger();

  private final String database;

  private TestPostgres(String database) {
    this.database = database;
  }

  /** Creates an empty database. */
  static TestPostgres create() {
    String name = "test_" + CREATED.incrementAndGet();
    new TestPostgres("postgres").run("create database " + name);
    return new TestPostgres(name);
  }

  /** Creates a database with the table of notes, limited to tenants by row security. */
  static TestPostgres withNotes() {
    TestPostgres created = create();
    created.run(Notes.POSTGRESQL);
    return created;
  }

  /** Returns connections of the superuser. */
  PGSimpleDataSource admin() {
    return as("postgres");
  }

  /** Returns connections of the role that an application has. */
  PGSimpleDataSource app() {
    return as("notes_app");
  }

  /** Returns connections of a role. */
  PGSimpleDataSource as(String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {SERVER.getPort()});
    source.setDatabaseName(database);
    source.setUser(role);
    return source;
  }

  /** Runs a script as the superuser. */
  void run(String script) {
    PGSimpleDataSource source = admin();
    source.setPreferQueryMode(PreferQueryMode.SIMPLE); // the driver would split a function's body
    try (Connection connection = source.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      statement.execute(script);
    } catch (SQLException problem) {
      throw new IllegalStateException(script, problem);
    }
  }

  private static EmbeddedPostgres start() {
    Path memory = Path.of("/dev/shm");
    try {
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off");
      if (Files.isWritable(memory)) {
        builder.setDataDirectory(Files.createTempDirectory(memory, "ashlar-runtime"));
      }
      EmbeddedPostgres server = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
      return server;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void close(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
