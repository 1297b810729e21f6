package dev.ashlar.bench;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Uuid7;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** Measures the generated DAO against hand-written JDBC on SQLite and on PostgreSQL. */
public final class AccessTime {
  private static final Reader READER =
      new Reader(Uuid7.next(), Uuid7.next(), Set.of(Reader.Duty.BILLING));

  private AccessTime() {}

  /** Prints one table. */
  public static void main(String[] arguments) throws IOException, SQLException {
    System.out.println("| | | hand-written, us | generated, us | ratio |");
    System.out.println("| --- | --- | --: | --: | --: |");
    sqlite();
    postgresql();
  }

  private static void sqlite() throws IOException, SQLException {
    Path folder = Files.createTempDirectory("ashlar-bench");
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("bench.db"));
    source.setJournalMode("WAL");
    source.setSynchronous("NORMAL");
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(Script.of("sqlite"));
    }
    try (HikariDataSource pool = Pools.one(source)) {
      Bills hand =
          new HandWrittenBills(pool, READER.companyId(), new SqliteColumns(), new NoContext());
      new BillRace("SQLite", READER, hand, generated(pool)).print();
    }
  }

  private static void postgresql() throws IOException, SQLException {
    try (Postgres postgres = Postgres.start()) {
      postgres.createRole("bench_app");
      UUID company = READER.companyId();
      PostgresColumns columns = new PostgresColumns();
      try (HikariDataSource app = postgres.pool("bench_app");
          HikariDataSource past = postgres.pool("postgres")) {
        Bills plain = new HandWrittenBills(past, company, columns, new NoContext());
        new BillRace("PostgreSQL, by hand without row security", READER, plain, generated(app))
            .print();
        Bills secure = new HandWrittenBills(app, company, columns, new TenantContext(company));
        new BillRace("PostgreSQL, by hand with row security", READER, secure, generated(app))
            .print();
      }
    }
  }

  private static Bills generated(DataSource pool) {
    return new GeneratedBills(Database.of(pool, BenchSchema.get()), READER);
  }
}
