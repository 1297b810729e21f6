package dev.ashlar.bench;

import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Uuid7;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Measures a rule over related rows on PostgreSQL: what row security makes of it, and the generated
 * DAO under row security, which asks as well, against the same question by hand, as a superuser. A
 * caller is a member of every second project.
 */
public final class RelationTime {
  private static final Reader READER =
      new Reader(Uuid7.next(), Uuid7.next(), Set.of(Reader.Duty.BILLING));

  private static final int PROJECTS =
      Math.max(25_000, Integer.getInteger("bench.rows", 1_000_000) / 10);
  private static final int TENANTS = 100;

  private RelationTime() {}

  /** Prints one table, and by which indexes rows were found. */
  public static void main(String[] arguments) throws IOException, SQLException {
    System.out.println("| | | hand-written, us | other, us | ratio |");
    System.out.println("| --- | --- | --: | --: | --: |");
    try (Postgres postgres = Postgres.start()) {
      postgres.createRole("bench_app");
      fill(postgres);
      Scans scans = new Scans(postgres);
      scans.reset();
      try (HikariDataSource app = postgres.pool("bench_app");
          HikariDataSource context = postgres.pool("bench_app");
          HikariDataSource past = postgres.pool("postgres")) {
        enter(context);
        Projects hand = new HandWrittenProjects(past, READER, true);
        race("by hand, row security", hand, new HandWrittenProjects(context, READER, false));
        Database<Reader> database = Database.of(app, BenchSchema.get());
        race("by hand, DAO", hand, new GeneratedProjects(database, READER));
      }
      scans.print();
    }
  }

  /** Says once and for all who asks on the connection of the pool. */
  private static void enter(DataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "select set_config('ashlar.tenant_id', ?, false),"
                    + " set_config('ashlar.actor_id', ?, false)")) {
      statement.setString(1, READER.companyId().toString());
      statement.setString(2, READER.id().toString());
      statement.execute();
    }
  }

  private static void race(String name, Projects hand, Projects other) {
    List<UUID> mine = hand.page(new UUID(0, 0), 1_000).stream().map(Project::id).toList();
    int last = mine.size() - 50;
    if (last < 1 || !other.page(mine.get(0), 50).equals(hand.page(mine.get(0), 50))) {
      throw new IllegalStateException("They do not read the same.");
    }
    Random random = new Random(1);
    Race<Projects> race = new Race<>(PROJECTS + " projects, " + name, hand, other);
    race.print("find by id", way -> way.find(mine.get(random.nextInt(last))).orElseThrow());
    race.print("page of 50", way -> way.page(mine.get(random.nextInt(last)), 50).get(49));
  }

  /**
   * Fills the tables: a tenant has ten users, of whom the caller is one, and each project five
   * members of them, so that everybody is in every second one. The server waits for its log, as
   * real ones do: else the vacuum finds no rows that all may see, and indexes alone answer nothing.
   */
  private static void fill(Postgres postgres) throws SQLException {
    postgres.run("alter database postgres set synchronous_commit = on");
    postgres.run(
        """
        insert into project (id, company_id, title, note)
        select gen_random_uuid(),
          case n %% %2$d when 0 then cast('%3$s' as uuid)
            else cast(lpad(to_hex(n %% %2$d), 32, '0') as uuid) end,
          'project ' || n / %2$d, 'a note about it'
        from generate_series(1, %1$d) n;
        insert into project_member (id, company_id, project_id, user_id)
        select gen_random_uuid(), p.company_id, p.id,
          case when u = 0 and p.company_id = cast('%3$s' as uuid) then cast('%4$s' as uuid)
            else cast(md5(p.company_id || '/' || u) as uuid) end
        from project p, generate_series(0, 9) u
        where (substr(p.title, 9)::bigint + u) %% 2 = 0
        """
            .formatted(PROJECTS, TENANTS, READER.companyId(), READER.id()));
    postgres.run("vacuum analyze project");
    postgres.run("vacuum analyze project_member");
  }
}
