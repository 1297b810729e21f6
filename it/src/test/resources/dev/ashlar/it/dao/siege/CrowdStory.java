package com.example.siege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.DatabaseFailure;
import dev.ashlar.runtime.Session;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Sixteen threads share four connections, change the company with each call, and never mix. */
public final class CrowdStory implements Story {
  private static final int THREADS = 16;
  private static final int ROUNDS = 30;
  private static final int COMPANIES = 3;
  private static final int LETTERS = 5;

  @Override
  public void tell(TestDatabase test) {
    try (HikariDataSource pool = pool(test)) {
      People people = People.of(pool);
      for (int company = 0; company < COMPANIES; company++) {
        LetterDao editor = new LetterDao(people.editor(company(company)));
        for (int number = 1; number <= LETTERS + company; number++) {
          editor.insert(letter(company, number));
        }
      }
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        all.add(threads.submit(() -> work(people, first)));
      }
      for (Future<?> each : all) {
        each.get();
      }
      threads.shutdown();
      if (test.engine().dialect().equals("postgresql")) {
        nothingIsLeft(pool);
      }
    } catch (Exception e) {
      throw new AssertionError(test.toString(), e);
    }
  }

  private static void work(People people, int first) {
    for (int round = 0; round < ROUNDS; round++) {
      int company = (first + round) % COMPANIES;
      Session<Caller> session = people.editor(company(company));
      look(new LetterDao(session), company);
      if (round % 3 == 0) {
        look(new LetterDao(people.reader(company(company))), company);
        int number = 50 + first;
        assertThatThrownBy(() -> session.run(inside -> fail(inside, company, number)))
            .satisfies(CrowdStory::onPurposeOrInTheWay);
      }
      session.run(inside -> look(new LetterDao(inside), company));
    }
  }

  private static void look(LetterDao dao, int company) {
    List<Letter> seen = dao.list(100);
    assertThat(seen).hasSize(LETTERS + company);
    assertThat(seen).allMatch(letter -> letter.companyId().equals(company(company)));
    assertThat(dao.count()).isEqualTo(LETTERS + company);
    assertThat(dao.find(new UUID(3, 1)).orElseThrow().word()).isEqualTo("word " + company);
    assertThat(dao.findByCode("code 1").orElseThrow().companyId()).isEqualTo(company(company));
    assertThat(dao.exists(new UUID(3, LETTERS + company + 1))).isFalse();
  }

  /** MySQL locks gaps between keys, so it may end a transaction for another one. */
  private static void onPurposeOrInTheWay(Throwable problem) {
    assertThat(problem)
        .matches(
            each ->
                each instanceof DatabaseFailure failure
                    ? failure.isRetryable()
                    : "on purpose".equals(each.getMessage()));
  }

  private static void fail(Session<Caller> inside, int company, int number) {
    LetterDao dao = new LetterDao(inside);
    dao.insert(letter(company, number));
    dao.update(with(dao.find(new UUID(3, 2)).orElseThrow(), "changed"));
    throw new IllegalStateException("on purpose");
  }

  /** Asks on each connection of the pool, as somebody who forgot to say for whom. */
  private static void nothingIsLeft(HikariDataSource pool) throws SQLException {
    List<Connection> all = new ArrayList<>();
    for (int number = 0; number < pool.getMaximumPoolSize(); number++) {
      all.add(pool.getConnection());
    }
    for (Connection connection : all) {
      try (connection;
          Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select count(*), current_setting('ashlar.tenant_id', true),"
                      + " current_setting('ashlar.roles', true) from letter")) {
        rows.next();
        assertThat(rows.getInt(1)).isZero();
        assertThat(rows.getString(2)).isNullOrEmpty();
        assertThat(rows.getString(3)).isNullOrEmpty();
      }
    }
  }

  private static HikariDataSource pool(TestDatabase test) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(test.app());
    config.setMaximumPoolSize(4);
    return new HikariDataSource(config);
  }

  private static UUID company(int number) {
    return new UUID(1, number);
  }

  private static Letter letter(int company, int number) {
    return new Letter(
        new UUID(3, number), company(company), "code " + number, null, false, "word " + company,
        Kind.DESK, null, 0);
  }

  private static Letter with(Letter letter, String word) {
    return new Letter(
        letter.id(), letter.companyId(), letter.code(), letter.ownerId(), letter.secret(), word,
        letter.kind(), letter.opensUntil(), letter.version());
  }
}
