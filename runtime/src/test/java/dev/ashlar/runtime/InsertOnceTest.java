package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row that somebody else added meanwhile is there; one that something else refuses is not. */
class InsertOnceTest {

  private final Person anna = Person.of(UUID.randomUUID());
  private final UUID id = UUID.randomUUID();

  @ParameterizedTest
  @EnumSource
  void findsTheRowOfTheSameKey(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    assertThat(insert(session, id, "one")).isTrue();
    assertThat(insert(session, id, "two")).isTrue();

    assertThat(titles(session)).containsExactly("one");
  }

  @ParameterizedTest
  @EnumSource
  void isRefusedByAnythingElse(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    new Notes(session).insert("taken");

    assertThatThrownBy(() -> insert(session, id, "taken")).isInstanceOf(UniqueViolation.class);
    assertThatThrownBy(() -> session.call(each -> insert(each, id, "taken")))
        .isInstanceOf(UniqueViolation.class);
    assertThat(titles(session)).containsExactly("taken");
  }

  /** The first statement brings the caller along, and is undone with what it was refused for. */
  @ParameterizedTest
  @EnumSource
  void keepsTheCallerWhereTheFirstStatementOfATransactionIsRefused(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    insert(session, id, "one");

    session.run(
        each -> {
          assertThat(insert(each, id, "two")).isTrue();
          assertThat(insert(each, id, "three")).isTrue();
          new Notes(each).insert("four");
          assertThat(titles(each)).containsExactly("four", "one");
        });
    assertThat(titles(session)).containsExactly("four", "one");
  }

  @ParameterizedTest
  @EnumSource
  void mayBeTheFirstStatementsOfATransaction(Stage stage) {
    Session<Person> session = stage.database().as(anna);

    session.run(
        each -> {
          assertThat(insert(each, id, "one")).isTrue();
          assertThat(insert(each, UUID.randomUUID(), "two")).isTrue();
          assertThat(insert(each, id, "three")).isTrue();
        });
    assertThat(titles(session)).containsExactly("one", "two");
  }

  @Test
  void endsTheTransactionWhereAReferenceIsMissing() {
    TestPostgres postgres = TestPostgres.withNotes();
    postgres.run(
        "alter table note add body_of uuid, add constraint note_body_of_fkey"
            + " foreign key (company_id, body_of) references note (company_id, id)");
    Session<Person> session = Database.of(postgres.app(), Notes.schema()).as(anna);

    assertThatThrownBy(
            () ->
                session.run(
                    each -> {
                      assertThatThrownBy(
                              () ->
                                  each.sql(
                                          "insert into note (company_id, id, title, body_of) values (?, ?, 'x', ?)")
                                      .bind(anna.companyId())
                                      .bind(id)
                                      .bind(UUID.randomUUID())
                                      .insertOnce(there(each, id)))
                          .isInstanceOf(ReferenceViolation.class);
                      titles(each);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasCauseInstanceOf(ReferenceViolation.class);
  }

  private static boolean insert(Session<Person> session, UUID id, String title) {
    return session
        .sql("insert into note (company_id, id, title) values (?, ?, ?)")
        .bind(session.actor().companyId())
        .bind(id)
        .bind(title)
        .insertOnce(there(session, id));
  }

  /** SQLite shows the rows of all tenants. */
  private static List<String> titles(Session<Person> session) {
    return session
        .sql("select title from note where company_id = ? order by title")
        .bind(session.actor().companyId())
        .list(row -> row.string(1));
  }

  private static Statement there(Session<Person> session, UUID id) {
    return session
        .sql("select 1 from note where company_id = ? and id = ?")
        .bind(session.actor().companyId())
        .bind(id);
  }
}
