package dev.ashlar.processor.analysis;

import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.expr.ExpressionProblem.Kind;
import dev.ashlar.processor.expr.Use;

/** Says which code a problem of an expression has in the annotation that it stands in. */
final class ExpressionCodes {
  private ExpressionCodes() {}

  /** Returns the code. */
  static Code of(Kind kind, Use use) {
    return switch (use) {
      case POLICY_WHEN, POLICY_CHECK, POLICY_STEP -> ofPolicy(kind);
      case CHECK -> kind == Kind.UNKNOWN_NAME ? Code.UNIQUE_NAMES_UNKNOWN : Code.CHECK_TYPE;
      case INDEX_WHERE, INDEX_TERM ->
          kind == Kind.UNKNOWN_NAME ? Code.INDEX_NAMES_UNKNOWN : Code.CHECK_TYPE;
      case COMPUTED -> kind == Kind.NOT_HERE ? Code.VALUE_DEPENDS_ON_ITSELF : ofValue(kind);
      case DEFAULT -> ofValue(kind);
    };
  }

  private static Code ofPolicy(Kind kind) {
    return switch (kind) {
      case UNKNOWN_NAME -> Code.POLICY_NAMES_UNKNOWN;
      case SYNTAX -> Code.CONDITION_SYNTAX;
      case TYPE -> Code.CONDITION_TYPE;
      case ROLE -> Code.ROLE_UNKNOWN;
      case NO_ACTOR -> Code.ACTOR_MISSING;
      case TENANT -> Code.POLICY_COMPARES_TENANT;
      case TOO_LARGE -> Code.CONDITION_TOO_LARGE;
      case NOT_PORTABLE, NOT_HERE -> Code.CONDITION_NOT_PORTABLE;
      case AMBIGUOUS -> Code.NAME_MEANS_TWO_THINGS;
      case QUESTION -> Code.PERMISSION_UNANSWERABLE;
    };
  }

  private static Code ofValue(Kind kind) {
    return kind == Kind.UNKNOWN_NAME ? Code.VALUE_NAMES_UNKNOWN : Code.VALUE_TYPE;
  }
}
