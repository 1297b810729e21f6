package com.example.siege;

import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Options;
import dev.ashlar.runtime.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Two companies with the same identifiers, and those who work there. */
record People(Database<Caller> database) {
  static final Instant NOW = Instant.parse("2026-03-01T12:00:00.000001Z");
  static final UUID ACME = new UUID(1, 1);
  static final UUID GLOBEX = new UUID(1, 2);
  static final UUID READER = new UUID(2, 1);
  static final UUID EDITOR = new UUID(2, 2);

  static People of(DataSource source) {
    Options options = Options.defaults().withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    return new People(Database.of(source, SiegeSchema.get(), options));
  }

  Session<Caller> editor(UUID company) {
    return database.as(new Caller(EDITOR, company, Set.of(Role.EDITOR), null));
  }

  Session<Caller> reader(UUID company) {
    return reader(company, null);
  }

  Session<Caller> reader(UUID company, @Nullable Boolean trusted) {
    return database.as(new Caller(READER, company, Set.of(), trusted));
  }

  /** Returns a letter that nobody may read but its owner. */
  static Letter secret(UUID company, int number, @Nullable UUID owner) {
    return new Letter(
        new UUID(3, number), company, "code " + number, owner, true, "none", Kind.VAULT, null, 0);
  }
}
