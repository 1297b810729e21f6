package com.example.notes;

import dev.ashlar.runtime.Database;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import org.sqlite.SQLiteDataSource;

/** A SQLite file with the generated schema, and people of two companies. */
final class NotesDatabase {
  static final UUID COMPANY = new UUID(1, 1);
  static final Caller WANDA = new Caller(new UUID(2, 1), COMPANY, Set.of(Caller.Role.WRITER));
  static final Caller EDDY = new Caller(new UUID(2, 2), COMPANY, Set.of(Caller.Role.EDITOR));
  static final Caller ADA = new Caller(new UUID(2, 3), COMPANY, Set.of(Caller.Role.ADMIN));
  static final Caller NORA = new Caller(new UUID(2, 4), COMPANY, Set.of());
  static final Caller OTHER =
      new Caller(new UUID(2, 1), new UUID(1, 2), Set.of(Caller.Role.values()));

  private NotesDatabase() {}

  static Database<Caller> in(Path folder) throws IOException, SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("notes.db"));
    source.setSynchronous("OFF");
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    try (InputStream script = loader.getResourceAsStream("META-INF/ashlar/sqlite/schema.sql");
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    return Database.of(source, NotesSchema.get());
  }

  static Note note(Caller author, boolean published, int stars) {
    return new Note(UUID.randomUUID(), author.companyId(), author.id(), published, stars);
  }

  static Remark remark(Note note) {
    return new Remark(UUID.randomUUID(), note.companyId(), note.id(), "Well said.");
  }
}
