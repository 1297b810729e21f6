package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A session belongs to a thread and is in one transaction at a time. */
class SessionTest {
  private final Person anna = Person.of(UUID.randomUUID());

  @ParameterizedTest
  @EnumSource
  void keepsWhatATransactionDid(Stage stage) {
    Notes.Note note = stage.database().as(anna).call(session -> new Notes(session).insert("kept"));
    assertThat(new Notes(stage.database().as(anna)).find(note.id())).contains(note);
  }

  @ParameterizedTest
  @EnumSource
  void undoesATransactionThatThrows(Stage stage) {
    AtomicReference<Notes.Note> inserted = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                stage
                    .database()
                    .as(anna)
                    .run(
                        session -> {
                          inserted.set(new Notes(session).insert("gone"));
                          assertThat(new Notes(session).find(inserted.get().id())).isPresent();
                          throw new IllegalArgumentException("changed my mind");
                        }))
        .hasMessage("changed my mind");
    assertThat(new Notes(stage.database().as(anna)).find(inserted.get().id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void daosMadeBeforeATransactionTakePartInIt(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    Notes notes = new Notes(session);
    AtomicReference<Notes.Note> inserted = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                session.run(
                    same -> {
                      assertThat(same).isSameAs(session);
                      inserted.set(notes.insert("gone"));
                      throw new IllegalArgumentException();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(notes.find(inserted.get().id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void refusesATransactionInsideOfOne(Stage stage) {
    Session<Person> session = stage.database().as(anna);
    assertThatThrownBy(() -> session.run(same -> same.run(again -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("in a transaction already");
    assertThat(session.<Integer>call(same -> 1)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnotherThread(Stage stage) throws InterruptedException {
    Session<Person> session = stage.database().as(anna);
    AtomicReference<Throwable> seen = new AtomicReference<>();
    Thread other =
        new Thread(
            () -> {
              try {
                new Notes(session).insert("smuggled");
              } catch (IllegalStateException problem) {
                seen.set(problem);
              }
            });
    other.start();
    other.join();
    assertThat(seen.get()).hasMessageContaining("belongs to the thread that made it");
  }

  @ParameterizedTest
  @EnumSource
  void keepsNothingAfterAFailedStatementEvenIfItWasCaught(Stage stage) {
    AtomicReference<Notes.Note> inserted = new AtomicReference<>();
    assertThatThrownBy(
            () ->
                stage
                    .database()
                    .as(anna)
                    .run(
                        session -> {
                          inserted.set(new Notes(session).insert("first"));
                          assertThatThrownBy(() -> new Notes(session).insert("first"))
                              .isInstanceOf(UniqueViolation.class);
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("earlier statement")
        .hasCauseInstanceOf(UniqueViolation.class);
    assertThat(new Notes(stage.database().as(anna)).find(inserted.get().id())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void runsNoStatementAfterAFailedOne(Stage stage) {
    assertThatThrownBy(
            () ->
                stage
                    .database()
                    .as(anna)
                    .run(
                        session -> {
                          assertThatThrownBy(() -> session.sql("select nothing").count())
                              .isInstanceOf(DatabaseFailure.class);
                          new Notes(session).titles();
                        }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("earlier statement");
  }

  @ParameterizedTest
  @EnumSource
  void refusesAnActorWithoutTenant(Stage stage) {
    assertThatThrownBy(() -> stage.database().as(Person.of(null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The actor has no value for ashlar.tenant_id.");
  }

  @ParameterizedTest
  @EnumSource
  void isolatesATransactionAsAsked(Stage stage) {
    String level =
        stage
            .database()
            .as(anna)
            .call(
                Isolation.SERIALIZABLE,
                session ->
                    session
                        .sql(
                            Sql.of(
                                "postgresql",
                                "select current_setting('transaction_isolation')",
                                "sqlite",
                                "select 'serializable'"))
                        .one(row -> row.string(1)));
    assertThat(level).isEqualTo("serializable");
  }
}
