package com.example.billing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Tells the story of two companies on an embedded SQLite and an embedded PostgreSQL. */
public final class Quickstart {
  private Quickstart() {}

  /** Runs the story on both databases and says where the generated files are. */
  public static void main(String[] arguments) throws IOException, SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (EmbeddedDatabase sqlite = EmbeddedSqlite.start()) {
      new Story(sqlite, out).tell();
    }
    try (EmbeddedDatabase postgresql = EmbeddedPostgresql.start()) {
      new Story(postgresql, out).tell();
    }
    GeneratedFiles.list(out);
  }
}
