package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;
import java.util.Set;

/**
 * A driver's exception without values of a row. Servers put them into details ("Key (number)=(..)
 * already exists"), and some into the message itself, so a message is kept only where the SQL
 * standard's class says that it speaks of the statement or the connection, and its first line only.
 */
final class CleanFailure {
  private static final Set<String> SPEAKS_OF_NO_ROW =
      Set.of("08", "0A", "25", "28", "3D", "3F", "40", "42", "53", "55", "57", "58");

  private CleanFailure() {}

  /** Returns an exception with the same codes and stack trace. */
  static SQLException of(Engine engine, SQLException problem) {
    SQLException clean =
        new SQLException(message(engine, problem), problem.getSQLState(), problem.getErrorCode());
    clean.setStackTrace(problem.getStackTrace());
    return clean;
  }

  private static String message(Engine engine, SQLException problem) {
    String state = problem.getSQLState() == null ? "" : problem.getSQLState();
    String codes = "SQLSTATE " + state + ", code " + problem.getErrorCode();
    if (engine == Engine.SQLITE) {
      codes = "code " + problem.getErrorCode();
    }
    String message = problem.getMessage() == null ? "" : problem.getMessage();
    boolean keep =
        engine == Engine.SQLITE
            ? !message.startsWith("[SQLITE_CONSTRAINT_TRIGGER]")
            : state.length() == 5 && SPEAKS_OF_NO_ROW.contains(state.substring(0, 2));
    return keep ? message.lines().findFirst().orElse("") + " (" + codes + ")" : codes;
  }
}
