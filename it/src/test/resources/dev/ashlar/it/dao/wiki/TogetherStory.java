package com.example.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several connect the same two rows at the same instant: all succeed, and the rows are connected. */
public final class TogetherStory implements Story {
  private static final UUID ACME = new UUID(1, 1);
  private static final UUID AUTHOR = new UUID(2, 1);
  private static final int CROWD = 6;

  private final ExecutorService threads = Executors.newFixedThreadPool(CROWD);
  private Database<Writer> database;

  @Override
  public void tell(TestDatabase test) {
    database = Database.of(test.app(), WikiSchema.get());
    TagDao tags = new TagDao(database.as(new Writer(AUTHOR, ACME, Set.of(Role.GARDENER))));
    for (int i = 0; i < 12; i++) {
      tags.insert(new Tag(tag(i), ACME, false, i, null));
    }
    Page page = dao().insert(new Page(new UUID(4, 1), ACME, AUTHOR, null, "number 1"));
    try {
      eachAlone(page);
      oneBehindTheOther(page, false, 10);
      oneBehindTheOther(page, true, 11);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    } finally {
      threads.shutdownNow();
    }
    assertThat(dao().tags(page.id())).hasSize(12);
  }

  private void eachAlone(Page page) throws Exception {
    CyclicBarrier start = new CyclicBarrier(CROWD);
    List<Callable<Boolean>> adding = new ArrayList<>();
    for (int i = 0; i < CROWD; i++) {
      adding.add(
          () -> {
            for (int tag = 0; tag < 10; tag++) {
              start.await(30, TimeUnit.SECONDS);
              dao().addTag(page.id(), tag(tag));
            }
            return true;
          });
    }
    for (Future<Boolean> added : threads.invokeAll(adding)) {
      assertThat(added.get()).isTrue();
    }
  }

  /** The second waits for the first, whose connection is not there when it begins; then goes on. */
  private void oneBehindTheOther(Page page, boolean lookFirst, int tag) throws Exception {
    CountDownLatch made = new CountDownLatch(1);
    CountDownLatch begun = new CountDownLatch(1);
    Future<Boolean> first =
        threads.submit(
            () ->
                call(
                    pages -> {
                      pages.addTag(page.id(), tag(tag));
                      made.countDown();
                      begun.await(30, TimeUnit.SECONDS);
                      TimeUnit.MILLISECONDS.sleep(200); // time to run into the first
                    }));
    made.await(30, TimeUnit.SECONDS);
    begun.countDown();
    Future<Boolean> second =
        threads.submit(
            () ->
                call(
                    pages -> {
                      if (lookFirst) {
                        assertThat(pages.find(page.id())).isPresent();
                      }
                      pages.addTag(page.id(), tag(tag));
                      assertThat(pages.find(page.id())).as("still the same caller").isPresent();
                    }));
    assertThat(first.get(60, TimeUnit.SECONDS)).isTrue();
    assertThat(second.get(60, TimeUnit.SECONDS)).isTrue();
  }

  private boolean call(Work work) {
    return database
        .as(new Writer(AUTHOR, ACME, Set.of()))
        .call(
            session -> {
              try {
                work.with(new PageDao(session));
                return true;
              } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
              }
            });
  }

  private PageDao dao() {
    return new PageDao(database.as(new Writer(AUTHOR, ACME, Set.of())));
  }

  private static TagId tag(int number) {
    return new TagId("tag" + number);
  }

  /** What is done in a transaction. */
  private interface Work {
    void with(PageDao pages) throws InterruptedException;
  }
}
