package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Work on a database as one actor, in one thread. Outside of {@link #call} each statement is a
 * transaction of its own; inside of it all statements are one.
 *
 * <p>Every method throws {@link IllegalStateException} in another thread than the one that made the
 * session. Two sessions never share a connection.
 *
 * @param <A> the actor
 */
public final class Session<A> {
  /** How often a statement that stands alone is tried where others are in its way. */
  private static final int ATTEMPTS = 5;

  private final Wiring wiring;
  private final A actor;
  private final Instant now;
  private final List<String> context;
  private final Thread thread = Thread.currentThread();
  private @Nullable Transaction transaction;

  Session(Wiring wiring, A actor, Instant now, List<String> context) {
    this.wiring = wiring;
    this.actor = actor;
    this.now = now;
    this.context = context;
  }

  /** Returns on whose behalf the session works. */
  public A actor() {
    return actor;
  }

  /**
   * Returns the instant of the request, to the microsecond: the one at which the session was made,
   * for all its statements and on every engine.
   */
  public Instant now() {
    return now;
  }

  /** Returns the engine that the session talks to. */
  public Engine engine() {
    return wiring.engine();
  }

  /** Begins a statement that has the same text in every dialect. */
  public Statement sql(String text) {
    requireThread();
    return new Statement(this, text, wiring.json());
  }

  /** Begins a statement that has a text per dialect. */
  public Statement sql(Sql statement) {
    return sql(statement.text(wiring.engine()));
  }

  /**
   * Returns the result of the work, all of whose statements are one transaction. It is undone if
   * the work throws.
   *
   * @throws IllegalStateException if the session is in a transaction already
   */
  public <T> T call(Function<? super Session<A>, ? extends T> work) {
    return call(Isolation.DEFAULT, work);
  }

  /**
   * Returns the result of the work, all of whose statements are one transaction of the isolation.
   * It is undone if the work throws.
   *
   * @throws IllegalStateException if the session is in a transaction already
   */
  public <T> T call(Isolation isolation, Function<? super Session<A>, ? extends T> work) {
    requireThread();
    if (transaction != null) {
      throw new IllegalStateException(
          "The session is in a transaction already: pass the session on, do not call it again.");
    }
    try (Lease lease = wiring.leases().borrow()) {
      lease.begin(isolation);
      return finish(lease, new Transaction(wiring, lease, context), work);
    } catch (SQLException problem) {
      throw wiring.failures().translate(problem);
    }
  }

  /**
   * Does the work, all of whose statements are one transaction. It is undone if the work throws.
   *
   * @throws IllegalStateException if the session is in a transaction already
   */
  public void run(Consumer<? super Session<A>> work) {
    Function<Session<A>, Boolean> done =
        session -> {
          work.accept(session);
          return true;
        };
    call(done);
  }

  <T> T execute(String text, Parameters parameters, boolean keys, Outcome<T> outcome) {
    requireThread();
    if (transaction != null) {
      return transaction.execute(text, parameters, keys, outcome);
    }
    try (Lease lease = wiring.leases().borrow()) {
      return wiring.run(lease, context, text, parameters, keys, outcome);
    } catch (SQLException problem) {
      throw wiring.failures().translate(problem);
    }
  }

  boolean insertOnce(String text, Parameters parameters, BooleanSupplier there) {
    requireThread();
    if (transaction != null) {
      return transaction.insertOnce(text, parameters, there);
    }
    for (int again = ATTEMPTS; ; again--) {
      try {
        return execute(text, parameters, false, PreparedStatement::getUpdateCount) > 0;
      } catch (UniqueViolation refused) {
        if (there.getAsBoolean()) {
          return true;
        }
        throw refused;
      } catch (DatabaseFailure failure) {
        if (again == 1 || !failure.isRetryable()) {
          throw failure;
        }
      }
    }
  }

  int bulk(String text, List<Parameters> rows) {
    if (wiring.engine() == Engine.POSTGRESQL) {
      return execute(text, Columns.of(rows), false, executed -> executed.getUpdateCount());
    }
    requireThread();
    return transaction != null
        ? transaction.batch(text, rows)
        : call(session -> session.bulk(text, rows));
  }

  Row row(ResultSet rows) {
    return new Row(new Cells(rows, wiring.codecs(), wiring.json(), wiring.failures()));
  }

  private <T> T finish(
      Lease lease, Transaction begun, Function<? super Session<A>, ? extends T> work) {
    boolean kept = false;
    transaction = begun;
    try {
      T result = work.apply(this);
      begun.commit();
      kept = true;
      return result;
    } finally {
      transaction = null;
      if (!kept) {
        lease.rollback();
      }
    }
  }

  private void requireThread() {
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException(
          "A session belongs to the thread that made it: make one per thread with Database.as.");
    }
  }
}
