package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.sql.ContextSetting;
import dev.ashlar.sql.Safeguard;
import dev.ashlar.sql.Select;
import dev.ashlar.sql.Sql;
import dev.ashlar.sql.SqlExpr;
import dev.ashlar.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * The functions that read the caller from the settings of a transaction.
 *
 * <p>STABLE and never IMMUTABLE: an immutable one is folded into cached plans, which then serve the
 * previous tenant. A setting that was set for a transaction is the empty text after it, and not
 * null.
 *
 * @param parsed whether the server can keep a body that no search path changes the meaning of
 */
record ContextFunctions(ActorShape actor, boolean parsed) {

  private static final String ATTRIBUTES = "language sql stable parallel safe";

  /** Returns the function of the setting. */
  Statement create(ContextSetting setting) {
    Select query = Select.of(value(setting));
    return new Safeguard.CreateFunction(
        setting.function(),
        "",
        returns(setting),
        parsed ? ATTRIBUTES : ATTRIBUTES + " set search_path = pg_catalog, pg_temp",
        parsed ? new Safeguard.Body.Parsed(query) : new Safeguard.Body.Unparsed(query));
  }

  /** Returns the type of values of the kind. */
  static String type(ExprType.Kind kind) {
    return switch (kind) {
      case BOOL -> "boolean";
      case LONG -> "bigint";
      case DECIMAL -> "numeric";
      case UUID -> "uuid";
      case INSTANT -> "timestamptz";
      case DATE -> "date";
      case STRING, ENUM, OPAQUE -> "text";
    };
  }

  private ExprType.Kind kind(ContextSetting setting) {
    return setting
        .claim()
        .flatMap(actor::find)
        .flatMap(ActorShape.Claim::valueType)
        .map(ExprType::kind)
        .orElse(ExprType.Kind.ENUM);
  }

  private String returns(ContextSetting setting) {
    return switch (setting.kind()) {
      case PRESENT -> "boolean";
      case NOW -> "timestamptz";
      case CLAIM -> type(kind(setting));
      case CLAIM_SET -> type(kind(setting)) + "[]";
      case ROLES -> "text[]";
    };
  }

  private SqlExpr value(ContextSetting setting) {
    SqlExpr text = text(setting);
    return switch (setting.kind()) {
      case PRESENT -> new SqlExpr.NullTest(text, false);
      case NOW ->
          Sql.call(
              "coalesce",
              new SqlExpr.Cast(text, "timestamptz"),
              Sql.call("pg_catalog.transaction_timestamp"));
      case CLAIM -> claim(text, kind(setting));
      case CLAIM_SET, ROLES -> set(text, returns(setting));
    };
  }

  private static SqlExpr text(ContextSetting setting) {
    return Sql.call(
        "nullif",
        Sql.call("pg_catalog.current_setting", Sql.text(setting.name()), Sql.bool(true)),
        Sql.text(""));
  }

  /** A text is led by a sign, so that an empty one is not a missing one. */
  private static SqlExpr claim(SqlExpr text, ExprType.Kind kind) {
    if (kind != ExprType.Kind.STRING) {
      return kind == ExprType.Kind.ENUM ? text : new SqlExpr.Cast(text, type(kind));
    }
    SqlExpr led = Sql.equal(Sql.call("pg_catalog.left", text, Sql.number("1")), Sql.text("="));
    SqlExpr rest = Sql.call("pg_catalog.substr", text, Sql.number("2"));
    return new SqlExpr.Case(List.of(new SqlExpr.Case.When(led, rest)), Optional.empty());
  }

  private static SqlExpr set(SqlExpr text, String type) {
    SqlExpr list = new SqlExpr.Cast(Sql.call("coalesce", text, Sql.text("[]")), "jsonb");
    Select elements = Select.of(Sql.call("pg_catalog.jsonb_array_elements_text", list));
    SqlExpr array = new SqlExpr.Call("array", List.of(new SqlExpr.SubSelect(elements)));
    return type.equals("text[]") ? array : new SqlExpr.Cast(array, type);
  }
}
