package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.sql.SQLException;

/** Turns what drivers throw into exceptions that never have values of a row. */
final class Failures {
  private final Engine engine;

  Failures(Engine engine) {
    this.engine = engine;
  }

  /** Returns the exception to throw instead. */
  RuntimeException translate(SQLException problem) {
    SQLException clean = CleanFailure.of(engine, problem);
    String message = problem.getMessage() == null ? "" : problem.getMessage();
    return switch (BrokenRule.of(engine, problem, message)) {
      case UNIQUE -> new UniqueViolation(ConstraintName.unique(engine, message), clean);
      case REFERENCE -> new ReferenceViolation(ConstraintName.reference(engine, message), clean);
      case CHECK -> new CheckViolation(ConstraintName.check(engine, message), clean);
      case REQUIRED -> new RequiredValueMissing(ConstraintName.column(engine, message), clean);
      case NONE -> new DatabaseFailure(String.valueOf(clean.getMessage()), clean);
    };
  }
}
