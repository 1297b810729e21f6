package dev.ashlar.bench;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Uuid7;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;

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

  /** Prints one table, and by which indexes rows were found. */
  public static void main(String[] arguments) throws IOException, SQLException {
    System.out.println("| | | row security off, us | on, us | ratio |");
    System.out.println("| --- | --- | --: | --: | --: |");
    try (Postgres postgres = Postgres.start()) {
      postgres.createRole("bench_app");
      postgres.createRole("bench_past");
      fill(postgres);
      Scans scans = new Scans(postgres);
      scans.reset();
      try (HikariDataSource app = postgres.pool("bench_app");
          HikariDataSource past = postgres.pool("bench_past")) {
        Bills on = generated(app);
        Bills off = generated(past);
        // Only now, because the check at the start would refuse it.
        postgres.run("alter role bench_past bypassrls");
        new BillRace("PostgreSQL, " + ROWS + " rows", READER, off, on).print();
      }
      scans.print();
    }
  }

  /** Fills the table with rows of all tenants, of which the reader's is one. */
  private static void fill(Postgres postgres) throws SQLException {
    postgres.run(
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
    postgres.run("vacuum analyze bill");
  }

  private static Bills generated(DataSource pool) {
    return new GeneratedBills(Database.of(pool, BenchSchema.get()), READER);
  }
}
