package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import javax.sql.DataSource;

/** An engine with the table of notes, for tests that hold on each. */
enum Stage {
  POSTGRESQL(TestPostgres.withNotes().app()),
  SQLITE(TestSqlite.withNotes());

  private final DataSource source;
  private final Database<Person> database;

  Stage(DataSource source) {
    this.source = source;
    this.database = Database.of(source, Notes.schema());
  }

  DataSource source() {
    return source;
  }

  Database<Person> database() {
    return database;
  }

  Engine engine() {
    return database.engine();
  }
}
