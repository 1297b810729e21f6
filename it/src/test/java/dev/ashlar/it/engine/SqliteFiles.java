package dev.ashlar.it.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** SQLite databases, each a file in a folder of its own. */
final class SqliteFiles implements DatabaseServer {
  private final Engine engine;

  SqliteFiles(Engine engine) {
    this.engine = engine;
  }

  @Override
  public TestDatabase create() {
    try {
      Path folder = FileTree.scratch("sqlite");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder), "delete " + folder));
      Path file = folder.resolve("test.db");
      SQLiteDataSource source = source(file);
      return new TestDatabase(engine, file.toString(), source, source, () -> delete(folder));
    } catch (IOException e) {
      throw new UncheckedIOException("No folder for a database", e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.NORMAL);
    config.setBusyTimeout(5_000);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file);
    return source;
  }

  private static void delete(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove " + folder, e);
    }
  }
}
