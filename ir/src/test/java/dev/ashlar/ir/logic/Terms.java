package dev.ashlar.ir.logic;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.IrVersion;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A table of bills and those who look at them, to ask questions about. */
final class Terms {
  private static final TypeName STATUS_TYPE = new TypeName("shop", "Status");
  private static final TypeName BILL = new TypeName("shop", "Bill");
  private static final ExprType STATUS_EXPR = new ExprType(Kind.ENUM, Optional.of(STATUS_TYPE));

  static final Value STATUS = column("status", STATUS_EXPR, false);
  static final Value FORMER = column("former", STATUS_EXPR, true);
  static final Value OWNER = column("owner", ExprType.of(Kind.UUID), false);
  static final Value REVIEWER = column("reviewer", ExprType.of(Kind.UUID), true);
  static final Value COUNT = column("count", ExprType.of(Kind.LONG), false);
  static final Value SCORE = column("score", ExprType.of(Kind.LONG), true);
  static final Value PRICE = column("price", ExprType.of(Kind.DECIMAL), false);
  static final Value CODE = column("code", ExprType.of(Kind.STRING), false);
  static final Value OPEN = column("open", ExprType.of(Kind.BOOL), false);
  static final Value PAID = column("paid", ExprType.of(Kind.BOOL), false);
  static final Value LATE = column("late", ExprType.of(Kind.BOOL), false);
  static final Value DUE = column("due", ExprType.of(Kind.DATE), false);
  static final Value SENT_AT = column("sent_at", ExprType.of(Kind.INSTANT), false);
  static final Value ACTOR_ID = new Value.ClaimValue("id", ExprType.of(Kind.UUID), true);
  static final Value LIMIT = new Value.ClaimValue("limit", ExprType.of(Kind.LONG), false);
  static final Value BUDGET = new Value.ClaimValue("budget", ExprType.of(Kind.DECIMAL), false);

  private Terms() {}

  static Universe universe() {
    return universe(List.of());
  }

  /** Returns the universe of questions about bills in a schema that has other tables too. */
  static Universe universe(List<Table> others) {
    return Universe.of(schema(others), table());
  }

  static Condition is(Value left, Value right) {
    return new Condition.Comparison(ComparisonOperator.EQUAL, left, right);
  }

  static Condition isNot(Value left, Value right) {
    return new Condition.Comparison(ComparisonOperator.NOT_EQUAL, left, right);
  }

  static Condition less(Value left, Value right) {
    return new Condition.Comparison(ComparisonOperator.LESS, left, right);
  }

  static Condition atMost(Value left, Value right) {
    return new Condition.Comparison(ComparisonOperator.LESS_OR_EQUAL, left, right);
  }

  static Condition and(Condition... operands) {
    return new Condition.And(List.of(operands));
  }

  static Condition or(Condition... operands) {
    return new Condition.Or(List.of(operands));
  }

  static Condition not(Condition operand) {
    return new Condition.Not(operand);
  }

  static Condition role(String... roles) {
    return new Condition.HasRole(List.of(roles));
  }

  static Condition isNull(Value value) {
    return new Condition.NullTest(value);
  }

  static Condition starts(Value value, String prefix) {
    return new Condition.Prefix(value, prefix);
  }

  static Condition inTeams(Value value) {
    return new Condition.ClaimMembership(value, "teams");
  }

  static Value.Constant status(String name) {
    return new Value.Constant(STATUS_EXPR, name);
  }

  static Value.Constant number(long number) {
    return new Value.Constant(ExprType.of(Kind.LONG), Long.toString(number));
  }

  static Value.Constant constant(Kind kind, String text) {
    return new Value.Constant(ExprType.of(kind), text);
  }

  static Table table(Policy... policies) {
    return table(
        BILL,
        List.of(
            stored(BILL, "count", new ColumnType.Int(16)),
            stored(BILL, "code", new ColumnType.Text(3)),
            stored(BILL, "price", new ColumnType.Decimal(6, 2))),
        policies);
  }

  /** Returns a table with one required column of small whole numbers. */
  static Table numbered(String name, String column) {
    TypeName type = new TypeName("shop", name);
    return table(type, List.of(stored(type, column, new ColumnType.Int(16))));
  }

  private static Table table(TypeName type, List<Column> columns, Policy... policies) {
    String name = type.simpleName().toLowerCase(Locale.ROOT);
    return new Table(
        type,
        JavaShape.RECORD,
        new TableName("", name),
        List.of(),
        new Tenancy.Untenanted(),
        List.of(),
        columns,
        new PrimaryKey(name + "_pkey", List.of("id")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(policies),
        List.of(),
        Map.of(),
        Doc.NONE);
  }

  private static Schema schema(List<Table> others) {
    EnumType status =
        new EnumType(
            STATUS_TYPE,
            List.of(
                new EnumType.Constant("DRAFT", Doc.NONE), new EnumType.Constant("SENT", Doc.NONE)),
            Doc.NONE);
    ActorShape actor =
        new ActorShape(
            new TypeName("shop", "Caller"),
            JavaShape.RECORD,
            Optional.of("id"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(claim("id", Kind.UUID, false), claim("teams", Kind.UUID, true)),
            Doc.NONE);
    return new Schema(
        IrVersion.CURRENT,
        "shop",
        Optional.of(actor),
        List.of(status),
        List.of(),
        Stream.concat(Stream.of(table()), others.stream()).toList(),
        List.of());
  }

  private static ActorShape.Claim claim(String name, Kind kind, boolean set) {
    return new ActorShape.Claim(
        name,
        TypeRef.of("java.util", "UUID"),
        !set,
        set,
        Optional.of(ExprType.of(kind)),
        Optional.empty(),
        Doc.NONE);
  }

  private static Column stored(TypeName table, String name, ColumnType type) {
    return new Column(
        new ElementId(table, name),
        name,
        List.of(),
        type,
        false,
        new Source.Given(),
        true,
        Optional.empty(),
        Protection.NONE,
        Doc.NONE);
  }

  private static Value column(String name, ExprType type, boolean nullable) {
    return new Value.ColumnValue(Root.THIS, name, type, nullable);
  }
}
