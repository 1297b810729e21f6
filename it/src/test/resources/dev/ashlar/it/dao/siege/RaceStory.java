package com.example.siege;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.DatabaseFailure;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.StaleRow;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Between looking at a row and changing it there is no moment for anybody else. */
public final class RaceStory implements Story {
  private static final int ROUNDS = 8;

  @Override
  public void tell(TestDatabase test) {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      People people = People.of(test.app());
      for (int round = 0; round < ROUNDS; round++) {
        oneOfThreeWins(people, threads, round);
        aLockedBoxStaysAsItIs(test, people, threads, round);
      }
    } catch (Exception e) {
      throw new AssertionError(test.toString(), e);
    } finally {
      threads.shutdown();
    }
  }

  private static void oneOfThreeWins(People people, ExecutorService threads, int round)
      throws Exception {
    Letter letter =
        new LetterDao(people.editor(People.ACME))
            .insert(People.secret(People.ACME, round, People.EDITOR));
    CyclicBarrier start = new CyclicBarrier(3);
    List<Future<Boolean>> all = new ArrayList<>();
    for (int thread = 0; thread < 3; thread++) {
      all.add(threads.submit(attempt(people, letter, start)));
    }
    int won = 0;
    for (Future<Boolean> each : all) {
      won += each.get() ? 1 : 0;
    }
    assertThat(won).isEqualTo(1);
    assertThat(new LetterDao(people.editor(People.ACME)).find(letter.id()).orElseThrow().version())
        .isEqualTo(letter.version() + 1);
  }

  private static Callable<Boolean> attempt(People people, Letter letter, CyclicBarrier start) {
    return () -> {
      LetterDao dao = new LetterDao(people.editor(People.ACME));
      start.await();
      try {
        dao.update(letter);
        return true;
      } catch (StaleRow late) {
        return false;
      }
    };
  }

  private static void aLockedBoxStaysAsItIs(
      TestDatabase test, People people, ExecutorService threads, int round) throws Exception {
    BoxDao editor = new BoxDao(people.editor(People.ACME));
    Box box = editor.insert(new Box(new UUID(4, round), People.ACME, 0, false));
    CyclicBarrier start = new CyclicBarrier(3);
    List<Future<?>> writers = new ArrayList<>();
    for (int thread = 0; thread < 2; thread++) {
      writers.add(threads.submit(() -> fillUntilLocked(people, box, start)));
    }
    start.await();
    lock(test, box);
    int content = editor.find(box.id()).orElseThrow().content();
    for (Future<?> each : writers) {
      each.get();
    }
    assertThat(editor.find(box.id()).orElseThrow().content()).isEqualTo(content);
  }

  private static Void fillUntilLocked(People people, Box box, CyclicBarrier start)
      throws Exception {
    BoxDao dao = new BoxDao(people.editor(People.ACME));
    start.await();
    for (int content = 1; ; content++) {
      try {
        dao.update(new Box(box.id(), box.companyId(), content, false));
      } catch (RowNotFound locked) {
        return null;
      } catch (DatabaseFailure busy) {
        assertThat(busy.isRetryable()).isTrue();
      }
    }
  }

  /** Locks the box past all rules, as a job of the operators would. */
  private static void lock(TestDatabase test, Box box) throws Exception {
    try (Connection connection = test.admin().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.executeUpdate("update box set locked = true where content >= 0 and not locked"))
          .isEqualTo(1);
    }
  }
}
