package com.example.depot;

import dev.ashlar.runtime.Database;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.sqlite.SQLiteDataSource;

/** A SQLite file with the generated schema, and clerks. */
final class Depots {
  static final DepotId NORTH = new DepotId("north");
  static final Clerk PIA = clerk(1, NORTH, Set.of(Clerk.Job.PACKER));
  static final Clerk CARL = clerk(2, NORTH, Set.of(Clerk.Job.CHECKER));
  static final Clerk BEA = clerk(3, NORTH, Set.of(Clerk.Job.BOSS));
  static final Clerk OUT = clerk(3, new DepotId("south"), Set.of(Clerk.Job.values()));

  private Depots() {}

  static Clerk clerk(long id, DepotId depot, Set<Clerk.Job> jobs) {
    return new Clerk(id, depot, jobs, "C" + id, (short) 1, Set.of(7L));
  }

  static Database<Clerk> in(Path folder) throws IOException, SQLException {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("depot.db"));
    source.setSynchronous("OFF");
    ClassLoader loader = Depots.class.getClassLoader();
    try (InputStream script = loader.getResourceAsStream("META-INF/ashlar/sqlite/schema.sql");
        Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    return Database.of(source, DepotSchema.get());
  }

  static Shipment shipment(String value) {
    return new Shipment(
        UUID.randomUUID(),
        NORTH,
        7,
        false,
        new BigDecimal(value),
        Instant.parse("2100-01-01T00:00:00Z"),
        LocalTime.NOON,
        LocalDateTime.parse("2026-01-01T12:00:00"),
        new byte[] {1, 2},
        1.5f,
        (short) 1,
        new Weight("1.5", true),
        null,
        Stage.PACKED,
        0);
  }
}
