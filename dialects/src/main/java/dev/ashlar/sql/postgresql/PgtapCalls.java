package dev.ashlar.sql.postgresql;

import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.Statement;
import java.util.List;

/** Calls of pgTAP, a framework for tests inside of PostgreSQL, in the signatures of version 1.2. */
final class PgtapCalls {
  private PgtapCalls() {}

  /** Returns the announcement of so many tests. */
  static Statement plan(int tests) {
    return Select.of(Sql.call("plan", Sql.number(Integer.toString(tests))));
  }

  /** Returns the words about the tests that failed. */
  static Statement finish() {
    return Select.of(Sql.call("finish"));
  }

  /** Returns a test; its last argument describes it. */
  static Statement test(String function, SqlExpr... arguments) {
    return Select.of(Sql.call(function, arguments));
  }

  /** Returns a list of names. */
  static SqlExpr names(List<String> names) {
    return array(names, "name[]");
  }

  /** Returns a list of texts. */
  static SqlExpr texts(List<String> texts) {
    return array(texts, "text[]");
  }

  private static SqlExpr array(List<String> elements, String type) {
    return new SqlExpr.Cast(new SqlExpr.ArrayOf(elements.stream().map(Sql::text).toList()), type);
  }
}
