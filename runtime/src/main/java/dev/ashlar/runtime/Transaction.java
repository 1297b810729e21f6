package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The transaction that a session is in. After a failed statement no other one runs and nothing is
 * kept, on every engine alike: PostgreSQL knows it no other way.
 */
final class Transaction {
  private static final String SAVEPOINT = "ashlar_once";

  private final Wiring wiring;
  private final Lease lease;
  private List<String> context;
  private @Nullable RuntimeException failure;

  /**
   * Creates the transaction, which has begun.
   *
   * @param context the settings' values, which travel with the first statement
   */
  Transaction(Wiring wiring, Lease lease, List<String> context) {
    this.wiring = wiring;
    this.lease = lease;
    this.context = context;
  }

  /** Runs a statement inside of the transaction. */
  <T> T execute(String text, Parameters parameters, boolean keys, Outcome<T> outcome) {
    requireIntact();
    try {
      T result = wiring.run(lease, context, text, parameters, keys, outcome);
      context = List.of();
      return result;
    } catch (SQLException problem) {
      throw failed(wiring.failures().translate(problem));
    }
  }

  /**
   * Runs an insert of a row, and returns whether the row is there. PostgreSQL ends a transaction in
   * which a statement fails, so there it is tried behind a savepoint; elsewhere only the statement
   * is undone. What is undone may be the context that travelled with it, which then does so again.
   *
   * @param there whether the row is there, asked if something unique refuses it
   */
  boolean insertOnce(String text, Parameters parameters, BooleanSupplier there) {
    requireIntact();
    try {
      onPostgres("savepoint " + SAVEPOINT);
      int added =
          wiring.run(lease, context, text, parameters, false, PreparedStatement::getUpdateCount);
      context = List.of();
      onPostgres("release savepoint " + SAVEPOINT);
      return added > 0;
    } catch (SQLException problem) {
      RuntimeException refused = wiring.failures().translate(problem);
      if (refused instanceof UniqueViolation && isThere(there)) {
        return true;
      }
      throw failed(refused);
    }
  }

  private boolean isThere(BooleanSupplier there) {
    try {
      onPostgres("rollback to savepoint " + SAVEPOINT);
      onPostgres("release savepoint " + SAVEPOINT);
      return there.getAsBoolean();
    } catch (SQLException problem) {
      throw failed(wiring.failures().translate(problem));
    }
  }

  private void onPostgres(String text) throws SQLException {
    if (wiring.engine() != Engine.POSTGRESQL) {
      return;
    }
    PreparedStatement statement = lease.prepare(text, false);
    try {
      statement.execute();
    } finally {
      lease.release(statement);
    }
  }

  /** Runs a statement once per row, on engines where nothing travels with a statement. */
  int batch(String text, List<Parameters> rows) {
    requireIntact();
    try {
      wiring.tell(lease, context);
      context = List.of();
      return Batch.run(wiring, lease, text, rows);
    } catch (SQLException problem) {
      throw failed(wiring.failures().translate(problem));
    }
  }

  /**
   * Makes the changes last.
   *
   * @throws IllegalStateException if a statement failed, so that there is nothing to keep
   */
  void commit() {
    requireIntact();
    try {
      lease.commit();
    } catch (SQLException problem) {
      throw failed(wiring.failures().translate(problem));
    }
  }

  private RuntimeException failed(RuntimeException problem) {
    failure = problem;
    return problem;
  }

  private void requireIntact() {
    if (failure != null) {
      throw new IllegalStateException(
          "An earlier statement of this transaction failed, so all of it is undone.", failure);
    }
  }
}
