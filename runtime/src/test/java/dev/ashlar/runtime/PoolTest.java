package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tenants that share the connections of a pool never see each other. */
class PoolTest {

  @ParameterizedTest
  @EnumSource
  void aConnectionServesOneTenantAfterTheOther(Stage stage) throws Exception {
    try (HikariDataSource pool = pool(stage, 2, true)) {
      Database<Person> database = Database.of(pool, Notes.schema());
      ExecutorService threads = Executors.newFixedThreadPool(4);
      List<Future<?>> tenants = new ArrayList<>();
      for (int tenant = 0; tenant < 4; tenant++) {
        tenants.add(threads.submit(() -> work(database)));
      }
      finish(tenants);
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPoolWithoutAutocommitServesAsWell(Stage stage) {
    try (HikariDataSource pool = pool(stage, 1, false)) {
      Database<Person> database = Database.of(pool, Notes.schema());
      Person anna = Person.of(UUID.randomUUID());
      Notes.Note note = new Notes(database.as(anna)).insert("kept");
      assertThat(new Notes(stage.database().as(anna)).find(note.id())).contains(note);
      database.as(anna).run(session -> new Notes(session).insert("kept too"));
      assertThat(own(database.as(anna))).isEqualTo(2);
    }
  }

  private static void work(Database<Person> database) {
    Person person = Person.of(UUID.randomUUID());
    for (int round = 1; round <= 25; round++) {
      String title = "note " + round;
      database.as(person).run(session -> new Notes(session).insert(title));
      assertThat(own(database.as(person))).isEqualTo(round);
    }
  }

  private static long own(Session<Person> session) {
    return session
        .sql(
            Sql.of(
                "postgresql",
                "select count(*) from note where ? = ?",
                "sqlite",
                "select count(*) from note where company_id = ? and id <> ?"))
        .bind(session.actor().companyId())
        .bind(session.actor().companyId())
        .count();
  }

  private static void finish(List<Future<?>> tenants)
      throws ExecutionException, InterruptedException {
    for (Future<?> tenant : tenants) {
      tenant.get();
    }
  }

  private static HikariDataSource pool(Stage stage, int size, boolean autocommit) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(stage.source());
    config.setMaximumPoolSize(size);
    config.setAutoCommit(autocommit);
    return new HikariDataSource(config);
  }
}
