package dev.ashlar.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteDataSource;

/** SQLite files in a temporary folder. */
final class TestSqlite {
  private TestSqlite() {}

  /** Creates an empty database; every connection is a new one. */
  static SQLiteDataSource create() {
    try {
      Path folder = Files.createTempDirectory("ashlar-runtime");
      Path file = folder.resolve("test.db");
      folder.toFile().deleteOnExit();
      SQLiteDataSource source = new SQLiteDataSource();
      source.setUrl("jdbc:sqlite:" + file);
      return source;
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /** Creates a database with the table of notes. */
  static SQLiteDataSource withNotes() {
    SQLiteDataSource created = create();
    run(created, Notes.SQLITE);
    return created;
  }

  /** Runs a script. */
  static void run(SQLiteDataSource source, String script) {
    try (Connection connection = source.getConnection();
        java.sql.Statement statement = connection.createStatement()) {
      for (String part : script.split(";", -1)) {
        if (!part.isBlank()) {
          statement.execute(part);
        }
      }
    } catch (SQLException problem) {
      throw new IllegalStateException(script, problem);
    }
  }
}
