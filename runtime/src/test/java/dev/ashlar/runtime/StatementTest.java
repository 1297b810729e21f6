package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the ways to run a statement return. */
class StatementTest {
  private final Person anna = Person.of(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource
  void readsTheFirstRowOrNone(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    assertThat(numbers(session, 2).first(row -> row.integer("n"))).contains(1);
    assertThat(numbers(session, 0).first(row -> row.integer("n"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void readsTheOnlyRow(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    assertThat(numbers(session, 1).<Integer>one(row -> row.integer(1))).isEqualTo(1);
    assertThatThrownBy(() -> numbers(session, 0).one(row -> row.integer(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no row");
    assertThatThrownBy(() -> numbers(session, 2).one(row -> row.integer(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("several rows");
  }

  @ParameterizedTest
  @EnumSource
  void readsAllRowsInOrder(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    assertThat(numbers(session, 3).list(row -> row.integer(1))).containsExactly(1, 2, 3);
    assertThat(numbers(session, 3).exists()).isTrue();
    assertThat(numbers(session, 0).exists()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void countsTouchedRows(Stage stage) {
    Notes notes = new Notes(stage.database().as(anna));
    notes.insert("a");
    notes.insert("b");
    Session<Person> session = stage.database().as(anna);
    Statement update =
        session
            .sql("update note set body = ? where company_id = ?")
            .bind("x")
            .bind(anna.companyId());
    assertThat(update.update()).isEqualTo(2);
    assertThat(
            session
                .sql("select count(*) from note where company_id = ?")
                .bind(anna.companyId())
                .count())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource
  void insertsManyRowsOrNone(Stage stage) {
    Notes notes = new Notes(stage.database().as(anna));
    List<Notes.Note> many =
        java.util.stream.IntStream.range(0, 2_500)
            .mapToObj(n -> note("note " + n, n % 2 == 0 ? "body \"{" + n : null))
            .toList();
    assertThat(notes.insertAll(many)).isEqualTo(2_500);
    assertThat(many).allSatisfy(note -> assertThat(notes.find(note.id())).contains(note));
    assertThat(notes.insertAll(List.of())).isZero();

    Notes.Note fresh = note("fresh", null);
    assertThatThrownBy(() -> notes.insertAll(List.of(fresh, note("note 7", null))))
        .isInstanceOf(UniqueViolation.class);
    assertThat(notes.find(fresh.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void insertsManyRowsInsideOfATransaction(Stage stage) {
    Notes.Note note = note("one", null);
    assertThatThrownBy(
            () ->
                stage
                    .database()
                    .as(anna)
                    .run(
                        session -> {
                          assertThat(new Notes(session).insertAll(List.of(note))).isEqualTo(1);
                          throw new IllegalArgumentException();
                        }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Notes(stage.database().as(anna)).find(note.id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void saysThatAQueryWasExpected(Stage stage) {
    assertThatThrownBy(
            () -> stage.database().as(anna).sql("update note set body = 'x' where 1 = 0").exists())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("use update()");
  }

  @ParameterizedTest
  @EnumSource
  void namesTheColumnThatMustNotBeNull(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    assertThatThrownBy(() -> session.sql("select null as n").one(row -> row.string("n")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Column 1 is null, but must not be.");
    assertThatThrownBy(() -> session.sql("select 1 as n").one(row -> row.integer("m")))
        .isInstanceOf(DatabaseFailure.class);
  }

  private Notes.Note note(String title, String body) {
    return new Notes.Note(
        anna.companyId(), Uuid7.next(), title, java.util.Optional.ofNullable(body));
  }

  private static Statement numbers(Session<Person> session, int count) {
    return session
        .sql(
            """
            with recursive numbers (n) as (
              select 1 union all select n + 1 from numbers where n < 10)
            select n from numbers where n <= ? order by n
            """)
        .bind(count);
  }
}
