package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;

/** Which kind of constraint a failed statement ran into. */
enum BrokenRule {
  UNIQUE,
  REFERENCE,
  CHECK,
  REQUIRED,
  NONE;

  /** Returns the kind, told by the codes that the engine's manual lists. */
  static BrokenRule of(Engine engine, SQLException problem, String message) {
    return switch (engine) {
      case POSTGRESQL -> postgresql(problem.getSQLState());
      case MYSQL, MARIADB -> mysql(problem.getErrorCode());
      case SQLITE -> sqlite(message);
    };
  }

  private static BrokenRule postgresql(String sqlState) {
    return switch (String.valueOf(sqlState)) {
      case "23505", "23P01" -> UNIQUE;
      case "23503", "23001" -> REFERENCE;
      case "23514" -> CHECK;
      case "23502" -> REQUIRED;
      default -> NONE;
    };
  }

  private static BrokenRule mysql(int code) {
    return switch (code) {
      case 1062, 1586 -> UNIQUE;
      case 1216, 1217, 1451, 1452 -> REFERENCE;
      case 3819, 4025 -> CHECK;
      case 1048, 1364 -> REQUIRED;
      default -> NONE;
    };
  }

  // The driver gives the extended code as text only.
  private static BrokenRule sqlite(String message) {
    if (message.startsWith("[SQLITE_CONSTRAINT_UNIQUE]")
        || message.startsWith("[SQLITE_CONSTRAINT_PRIMARYKEY]")) {
      return UNIQUE;
    }
    if (message.startsWith("[SQLITE_CONSTRAINT_FOREIGNKEY]")) {
      return REFERENCE;
    }
    if (message.startsWith("[SQLITE_CONSTRAINT_CHECK]")) {
      return CHECK;
    }
    return message.startsWith("[SQLITE_CONSTRAINT_NOTNULL]") ? REQUIRED : NONE;
  }
}
