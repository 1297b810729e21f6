package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** On PostgreSQL the actor travels with each statement, and leaves nothing behind. */
class PostgresContextTest {
  private static final TestPostgres POSTGRES = TestPostgres.withNotes();
  private static final HikariDataSource POOL = pool();
  private static final Database<Person> DATABASE = Database.of(POOL, Notes.schema());
  private static final String LEFT_BEHIND = "select current_setting('ashlar.tenant_id', true)";

  private final Person anna = Person.of(UUID.randomUUID());
  private final Person bert = Person.of(UUID.randomUUID());

  @AfterAll
  static void close() {
    POOL.close();
  }

  @BeforeEach
  void bothHaveANote() {
    new Notes(DATABASE.as(anna)).insert("of Anna");
    new Notes(DATABASE.as(bert)).insert("of Bert");
  }

  @Test
  void aRawStatementSeesTheRowsOfItsTenantOnly() {
    assertThat(new Notes(DATABASE.as(anna)).titles()).containsExactly("of Anna");
    assertThat(new Notes(DATABASE.as(bert)).titles()).containsExactly("of Bert");
    assertThat(DATABASE.as(anna).<String>call(session -> new Notes(session).titles().get(0)))
        .isEqualTo("of Anna");
  }

  @Test
  void anotherTenantsRowCannotBeWritten() {
    Session<Person> session = DATABASE.as(anna);
    assertThatThrownBy(
            () ->
                session
                    .sql("insert into note (company_id, id, title) values (?, ?, 'stolen')")
                    .bind(bert.companyId())
                    .bind(UUID.randomUUID())
                    .update())
        .isInstanceOf(DatabaseFailure.class)
        .extracting(problem -> ((DatabaseFailure) problem).sqlState())
        .isEqualTo("42501");
    assertThat(session.sql("update note set title = 'mine'").update()).isEqualTo(1);
    assertThat(new Notes(DATABASE.as(bert)).titles()).containsExactly("of Bert");
  }

  @Test
  void aNullAmongTheParametersDoesNotPartAStatementFromItsActor() {
    for (int call = 0; call < 20; call++) {
      assertThat(
              DATABASE
                  .as(anna)
                  .sql("select title, body from note where body = ? or title = 'of Anna'")
                  .bind((String) null)
                  .list(row -> row.string("title")))
          .containsExactly("of Anna");
    }
  }

  @Test
  void withoutAnActorThereAreNoRows() {
    assertThat(withoutActor("select count(*)::text from note")).isEqualTo("0");
  }

  @Test
  void nothingIsLeftAfterAStatement() {
    new Notes(DATABASE.as(anna)).titles();
    assertThat(withoutActor(LEFT_BEHIND)).isEmpty();
  }

  @Test
  void nothingIsLeftAfterATransaction() {
    DATABASE.as(anna).run(session -> new Notes(session).insert("another"));
    assertThat(withoutActor(LEFT_BEHIND)).isEmpty();
  }

  @Test
  void nothingIsLeftAfterAnError() {
    Session<Person> session = DATABASE.as(anna);
    assertThatThrownBy(() -> session.sql("select 1 / 0").count())
        .isInstanceOf(DatabaseFailure.class);
    assertThat(withoutActor(LEFT_BEHIND)).isEmpty();
    assertThatThrownBy(() -> session.run(inside -> inside.sql("select 1 / 0").count()))
        .isInstanceOf(DatabaseFailure.class);
    assertThat(withoutActor(LEFT_BEHIND)).isEmpty();
  }

  @Test
  void theServerPreparesTheFusedTextOnce() {
    Notes notes = new Notes(DATABASE.as(anna));
    UUID id = UUID.randomUUID();
    for (int call = 0; call < 20; call++) {
      notes.find(id);
    }
    long prepared =
        DATABASE
            .as(anna)
            .sql("select count(*) from pg_prepared_statements where statement like ?")
            .bind("%from note where company_id = %")
            .count();
    assertThat(prepared).isEqualTo(1);
  }

  @Test
  void aStatementIsOneRoundTripAndATransactionOfOneIsTwo() {
    Notes notes = new Notes(DATABASE.as(anna));
    UUID id = UUID.randomUUID();
    for (int call = 0; call < 20; call++) {
      notes.find(id);
      DATABASE.as(anna).call(session -> new Notes(session).find(id));
    }
    assertThat(trips(() -> notes.find(id))).isEqualTo(1);
    assertThat(trips(() -> DATABASE.as(anna).call(session -> new Notes(session).find(id))))
        .isEqualTo(2);
  }

  private static int trips(Runnable work) {
    int before = CountingSocketFactory.TRIPS.get();
    work.run();
    return CountingSocketFactory.TRIPS.get() - before;
  }

  /** Asks on the pool's only connection, as somebody who forgot to say for whom. */
  private static String withoutActor(String query) {
    try (var connection = POOL.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    } catch (java.sql.SQLException problem) {
      throw new IllegalStateException(problem);
    }
  }

  private static HikariDataSource pool() {
    PGSimpleDataSource source = POSTGRES.app();
    source.setSocketFactory(CountingSocketFactory.class.getName());
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(1);
    return new HikariDataSource(config);
  }
}
