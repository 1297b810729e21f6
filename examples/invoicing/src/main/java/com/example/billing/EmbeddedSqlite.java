package com.example.billing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** A SQLite file in a temporary folder. */
record EmbeddedSqlite(Path folder, SQLiteDataSource application) implements EmbeddedDatabase {

  /** Makes a file with the generated schema. */
  static EmbeddedSqlite start() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("invoicing");
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("billing.db"));
    // It goes away: nothing is lost if the machine stops before a disk has it.
    source.setSynchronous("OFF");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(EmbeddedDatabase.script("sqlite"));
    }
    return new EmbeddedSqlite(folder, source);
  }

  @Override
  public String description() {
    return "SQLite: every generated statement carries the policies";
  }

  @Override
  public boolean hasRowSecurity() {
    return false;
  }

  @Override
  public void close() throws IOException {
    for (String name : List.of("billing.db", "billing.db-wal", "billing.db-shm")) {
      Files.deleteIfExists(folder.resolve(name));
    }
    Files.deleteIfExists(folder);
  }
}
