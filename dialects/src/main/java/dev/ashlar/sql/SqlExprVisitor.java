package dev.ashlar.sql;

/** Handles each case of {@link SqlExpr}. */
public interface SqlExprVisitor<R> {
  /** Handles Column. */
  R column(SqlExpr.Column expr);

  /** Handles Parameter. */
  R parameter(SqlExpr.Parameter expr);

  /** Handles Literal. */
  R literal(SqlExpr.Literal expr);

  /** Handles Verbatim. */
  R verbatim(SqlExpr.Verbatim expr);

  /** Handles Call. */
  R call(SqlExpr.Call expr);

  /** Handles Routine. */
  R routine(SqlExpr.Routine expr);

  /** Handles Binary. */
  R binary(SqlExpr.Binary expr);

  /** Handles Junction. */
  R junction(SqlExpr.Junction expr);

  /** Handles Not. */
  R not(SqlExpr.Not expr);

  /** Handles Minus. */
  R minus(SqlExpr.Minus expr);

  /** Handles In. */
  R in(SqlExpr.In expr);

  /** Handles NullTest. */
  R nullTest(SqlExpr.NullTest expr);

  /** Handles IsNotTrue. */
  R isNotTrue(SqlExpr.IsNotTrue expr);

  /** Handles Cast. */
  R cast(SqlExpr.Cast expr);

  /** Handles Collate. */
  R collate(SqlExpr.Collate expr);

  /** Handles Exists. */
  R exists(SqlExpr.Exists expr);

  /** Handles SubSelect. */
  R subSelect(SqlExpr.SubSelect expr);

  /** Handles Case. */
  R caseWhen(SqlExpr.Case expr);

  /** Handles ArrayOf. */
  R array(SqlExpr.ArrayOf expr);

  /** Handles Quantified. */
  R quantified(SqlExpr.Quantified expr);

  /** Handles Tuple. */
  R tuple(SqlExpr.Tuple expr);

  /** Handles Star. */
  R star(SqlExpr.Star expr);
}
