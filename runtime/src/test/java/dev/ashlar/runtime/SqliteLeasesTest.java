package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** SQLite connections are made safe once, and keep their statements. */
class SqliteLeasesTest {
  private static final String QUERY = "select 1";

  @Test
  void aPooledConnectionKeepsItsStatements() throws SQLException {
    try (HikariDataSource pool = pool(TestSqlite.create())) {
      SqliteLeases leases = new SqliteLeases(pool, Duration.ofSeconds(1));
      PreparedStatement first = use(leases);
      assertThat(use(leases)).isSameAs(first);
      assertThat(first.isClosed()).isFalse();
    }
  }

  @Test
  void aConnectionOfItsOwnKeepsNothing() throws SQLException {
    SqliteLeases leases = new SqliteLeases(TestSqlite.create(), Duration.ofSeconds(1));
    PreparedStatement first = use(leases);
    assertThat(use(leases)).isNotSameAs(first);
    assertThat(leases.open()).isZero();
  }

  @Test
  void aStatementInUseIsNotHandedOutAgain() throws SQLException {
    SqliteLeases leases = new SqliteLeases(TestSqlite.create(), Duration.ofSeconds(1));
    try (Lease lease = leases.borrow()) {
      PreparedStatement outer = lease.prepare(QUERY, false);
      PreparedStatement inner = lease.prepare(QUERY, false);
      assertThat(inner).isNotSameAs(outer);
      lease.release(inner);
      lease.release(outer);
      assertThat(lease.prepare(QUERY, false)).isSameAs(inner);
      assertThat(outer.isClosed()).isTrue();
    }
  }

  @Test
  void keepsTheStatementsThatAreUsed() throws SQLException {
    SqliteLeases leases = new SqliteLeases(TestSqlite.create(), Duration.ofSeconds(1));
    try (Lease lease = leases.borrow()) {
      PreparedStatement oldest = lease.prepare(QUERY, false);
      lease.release(oldest);
      for (int other = 0; other < 300; other++) {
        lease.release(lease.prepare("select 1 + " + other, false));
      }
      assertThat(oldest.isClosed()).isTrue();
    }
  }

  @Test
  void aStatementThatFailedIsGivenUpWithoutAWord() throws SQLException {
    String failing = "select 1 limit 18446744073709551615";
    SqliteLeases leases = new SqliteLeases(TestSqlite.create(), Duration.ofSeconds(1));
    try (Lease lease = leases.borrow()) {
      PreparedStatement failed = lease.prepare(failing, false);
      assertThatThrownBy(failed::execute).hasMessageContaining("datatype mismatch");
      lease.release(failed);
      assertThat(lease.prepare(failing, false)).isNotSameAs(failed);
    }
  }

  @Test
  void everyConnectionIsMadeSafe() throws SQLException {
    SqliteLeases leases = new SqliteLeases(TestSqlite.create(), Duration.ofMillis(1_234));
    try (Lease lease = leases.borrow()) {
      Probe probe = new Probe(lease);
      assertThat(probe.text("pragma foreign_keys")).isEqualTo("1");
      assertThat(probe.text("pragma journal_mode")).isEqualTo("wal");
      assertThat(probe.text("pragma busy_timeout")).isEqualTo("1234");
    }
  }

  @Test
  void twoWritersWaitForEachOther() throws InterruptedException {
    SQLiteDataSource source = TestSqlite.withNotes();
    Database<Person> database = Database.of(source, Notes.schema());
    Person anna = Person.of(UUID.randomUUID());
    CountDownLatch firstHasRead = new CountDownLatch(1);
    Thread first =
        new Thread(
            () ->
                database
                    .as(anna)
                    .run(
                        session -> {
                          new Notes(session).titles();
                          firstHasRead.countDown();
                          pause();
                          new Notes(session).insert("first");
                        }));
    first.start();
    assertThat(firstHasRead.await(10, TimeUnit.SECONDS)).isTrue();
    database
        .as(anna)
        .run(
            session -> {
              new Notes(session).titles();
              new Notes(session).insert("second");
            });
    first.join();
    assertThat(new Notes(database.as(anna)).titles()).containsExactly("first", "second");
  }

  private static PreparedStatement use(Leases leases) throws SQLException {
    try (Lease lease = leases.borrow()) {
      PreparedStatement statement = lease.prepare(QUERY, false);
      lease.release(statement);
      return statement;
    }
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException problem) {
      Thread.currentThread().interrupt();
    }
  }

  private static HikariDataSource pool(SQLiteDataSource source) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }
}
