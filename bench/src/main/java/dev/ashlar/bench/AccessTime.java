package dev.ashlar.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Uuid7;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;
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
    run(source, script("sqlite"));
    try (HikariDataSource pool = pool(source)) {
      Bills hand =
          new HandWrittenBills(pool, READER.companyId(), new SqliteColumns(), new NoContext());
      new Race("SQLite", READER, hand, generated(pool)).print();
    }
  }

  private static void postgresql() throws IOException, SQLException {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      PGSimpleDataSource superuser = source(server, "postgres");
      superuser.setPreferQueryMode(PreferQueryMode.SIMPLE);
      run(superuser, script("postgresql"));
      run(superuser, "create role bench_app login in role ashlar_app");
      UUID company = READER.companyId();
      PostgresColumns columns = new PostgresColumns();
      try (HikariDataSource app = pool(source(server, "bench_app"));
          HikariDataSource past = pool(source(server, "postgres"))) {
        Bills plain = new HandWrittenBills(past, company, columns, new NoContext());
        new Race("PostgreSQL, by hand without row security", READER, plain, generated(app)).print();
        Bills secure = new HandWrittenBills(app, company, columns, new TenantContext(company));
        new Race("PostgreSQL, by hand with row security", READER, secure, generated(app)).print();
      }
    }
  }

  private static Bills generated(DataSource pool) {
    return new GeneratedBills(Database.of(pool, BenchSchema.get()), READER);
  }

  private static PGSimpleDataSource source(EmbeddedPostgres server, String role) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {server.getPort()});
    source.setDatabaseName("postgres");
    source.setUser(role);
    return source;
  }

  private static HikariDataSource pool(DataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }

  private static void run(DataSource source, String script) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
  }

  private static String script(String dialect) throws IOException {
    String name = "META-INF/ashlar/" + dialect + "/schema.sql";
    try (InputStream script = BenchSchema.class.getClassLoader().getResourceAsStream(name)) {
      if (script == null) {
        throw new IOException("There is no " + name);
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
