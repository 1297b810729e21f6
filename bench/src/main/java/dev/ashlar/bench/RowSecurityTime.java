package dev.ashlar.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Uuid7;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/**
 * Measures what row security adds on PostgreSQL: the generated DAO as the application's role, and
 * as one that has since been let past row security, on the same table of many tenants.
 */
public final class RowSecurityTime {
  private static final Reader READER =
      new Reader(Uuid7.next(), Uuid7.next(), Set.of(Reader.Duty.BILLING));

  private static final int ROWS = Integer.getInteger("bench.rows", 1_000_000);
  private static final int TENANTS = 100;

  private RowSecurityTime() {}

  /** Prints one table. */
  public static void main(String[] arguments) throws IOException, SQLException {
    System.out.println("| | | row security off, us | on, us | ratio |");
    System.out.println("| --- | --- | --: | --: | --: |");
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      PGSimpleDataSource superuser = source(server, "postgres");
      superuser.setPreferQueryMode(PreferQueryMode.SIMPLE);
      run(superuser, script("postgresql"));
      run(superuser, "create role bench_app login in role ashlar_app");
      run(superuser, "create role bench_past login in role ashlar_app");
      fill(superuser);
      try (HikariDataSource app = pool(source(server, "bench_app"));
          HikariDataSource past = pool(source(server, "bench_past"))) {
        Bills on = generated(app);
        Bills off = generated(past);
        // Only now, because the check at the start would refuse it.
        run(superuser, "alter role bench_past bypassrls");
        new Race("PostgreSQL, " + ROWS + " rows", READER, off, on).print();
      }
    }
  }

  /** Fills the table with rows of all tenants, of which the reader's is one. */
  private static void fill(DataSource superuser) throws SQLException {
    run(
        superuser,
        """
        insert into bill
          (id, company_id, number, customer_id, status, amount, note, settled, created_at)
        select gen_random_uuid(),
          case n %% %2$d when 0 then cast('%3$s' as uuid)
            else cast(lpad(to_hex(n %% %2$d), 32, '0') as uuid) end,
          '2026-' || n, gen_random_uuid(), 'SENT', n %% 1000, 'paid by transfer', true, now()
        from generate_series(1, %1$d) n
        """
            .formatted(ROWS, TENANTS, READER.companyId()));
    run(superuser, "vacuum analyze bill");
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
