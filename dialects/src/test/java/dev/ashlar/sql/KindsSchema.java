package dev.ashlar.sql;

import static dev.ashlar.ir.Action.CREATE;
import static dev.ashlar.ir.Action.DELETE;
import static dev.ashlar.ir.Action.READ;
import static dev.ashlar.ir.Action.UPDATE;
import static dev.ashlar.ir.expr.ExprType.Kind.BOOL;
import static dev.ashlar.ir.expr.ExprType.Kind.DATE;
import static dev.ashlar.ir.expr.ExprType.Kind.DECIMAL;
import static dev.ashlar.ir.expr.ExprType.Kind.ENUM;
import static dev.ashlar.ir.expr.ExprType.Kind.INSTANT;
import static dev.ashlar.ir.expr.ExprType.Kind.LONG;
import static dev.ashlar.ir.expr.ExprType.Kind.STRING;
import static dev.ashlar.ir.expr.ExprType.Kind.UUID;
import static dev.ashlar.sql.Exprs.column;
import static dev.ashlar.sql.Exprs.compare;
import static dev.ashlar.sql.Exprs.constant;
import static dev.ashlar.sql.Exprs.index;
import static dev.ashlar.sql.Exprs.nullable;
import static dev.ashlar.sql.Exprs.term;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.IrVersion;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Every type, default and computed column, names that need quotes, and references in a circle. */
final class KindsSchema {
  private static final TypeName COLOUR = new TypeName("com.example", "PrimaryColour");

  private KindsSchema() {}

  static Schema schema() {
    TableFixture group = new TableFixture("", "group").key("left", "right");
    TableFixture user = new TableFixture("", "user");
    group
        .column("left", new ColumnType.Int(32))
        .column("right", new ColumnType.Int(16))
        .nullable("select", new ColumnType.Int(64))
        .reference("select", user, ReferentialAction.SET_NULL)
        .allow(List.of(READ, CREATE, UPDATE, DELETE));
    user.column(
            "id", new ColumnType.Int(64), false, new Source.Generated(Source.Generation.IDENTITY))
        .nullable("chief", new ColumnType.Int(64))
        .reference("chief", user, ReferentialAction.CASCADE)
        .allow(List.of(READ, CREATE, UPDATE, DELETE));
    return new Schema(
        IrVersion.CURRENT,
        "com.example",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(group.build(), user.build(), kinds().build(), defaults().build(), sums().build()),
        List.of());
  }

  private static TableFixture kinds() {
    return new TableFixture("", "kinds")
        .column("id", new ColumnType.Uuid())
        .nullable("a_bool", new ColumnType.Bool())
        .nullable("a_short", new ColumnType.Int(16))
        .nullable("an_int", new ColumnType.Int(32))
        .nullable("a_long", new ColumnType.Int(64))
        .nullable("money", new ColumnType.Decimal(12, 2))
        .nullable("a_wide", new ColumnType.Decimal(38, 10))
        .nullable("any_number", new ColumnType.Decimal(0, 0))
        .nullable("a_float", new ColumnType.Floating(32))
        .nullable("a_double", new ColumnType.Floating(64))
        .nullable("short_text", new ColumnType.Text(40))
        .nullable("long_text", new ColumnType.Text(5000))
        .nullable("any_text", new ColumnType.Text(0))
        .nullable("short_bytes", new ColumnType.Bytes(16))
        .nullable("any_bytes", new ColumnType.Bytes(0))
        .nullable("a_date", new ColumnType.Date())
        .nullable("a_time", new ColumnType.Time())
        .nullable("a_date_time", new ColumnType.DateTime())
        .nullable("an_instant", new ColumnType.Instant())
        .nullable("a_json", new ColumnType.Json())
        .nullable("colour", colour(ColumnType.Storage.TEXT))
        .nullable("native_colour", colour(ColumnType.Storage.NATIVE))
        .nullable("texts", new ColumnType.Array(new ColumnType.Text(0)))
        .nullable("colours", new ColumnType.Array(colour(ColumnType.Storage.TEXT)))
        .index(index("kinds_short_text_idx", term(column("short_text", STRING))))
        .allow(List.of(READ, CREATE, UPDATE, DELETE));
  }

  private static ColumnType colour(ColumnType.Storage storage) {
    return new ColumnType.Choice(
        COLOUR, List.of("RED", "GREEN", "IT'S BLUE"), storage, Optional.empty());
  }

  private static TableFixture defaults() {
    return new TableFixture("", "defaults")
        .column("id", new ColumnType.Uuid())
        .defaulted("a_bool", new ColumnType.Bool(), constant(BOOL, "true"))
        .defaulted("a_long", new ColumnType.Int(64), constant(LONG, "-7"))
        .defaulted("money", new ColumnType.Decimal(12, 2), constant(DECIMAL, "12.5"))
        .defaulted("a_wide", new ColumnType.Decimal(38, 10), constant(DECIMAL, "12.5"))
        .defaulted("a_text", new ColumnType.Text(40), constant(STRING, "it's \\ a\ntext"))
        .defaulted("any_text", new ColumnType.Text(0), constant(STRING, "plain"))
        .defaulted(
            "a_uuid", new ColumnType.Uuid(), constant(UUID, "0b8f3c52-7a51-4f8e-9d2e-2f1c4b8a6d10"))
        .defaulted("a_date", new ColumnType.Date(), constant(DATE, "2024-02-29"))
        .defaulted(
            "an_instant",
            new ColumnType.Instant(),
            constant(INSTANT, "2024-02-29T12:00:00.000001Z"))
        .defaulted("a_now", new ColumnType.Instant(), new Value.Now(Duration.ZERO))
        .defaulted("earlier", new ColumnType.Instant(), new Value.Now(Duration.ofDays(-30)))
        .defaulted("colour", colour(ColumnType.Storage.TEXT), constant(ENUM, "RED"))
        .defaulted("native_colour", colour(ColumnType.Storage.NATIVE), constant(ENUM, "IT'S BLUE"))
        .allow(List.of(READ, CREATE, UPDATE, DELETE));
  }

  private static TableFixture sums() {
    Value quantity = column("quantity", LONG);
    Value price = nullable("price", DECIMAL);
    Value total = new Value.Arithmetic(Value.Arithmetic.Operator.MULTIPLY, quantity, price);
    Value half =
        new Value.Arithmetic(Value.Arithmetic.Operator.DIVIDE, quantity, constant(LONG, "2"));
    Value label =
        new Value.Call(
            Function.CONCAT,
            List.of(column("name", STRING), constant(STRING, "/"), column("name", STRING)),
            Exprs.type(STRING));
    return new TableFixture("", "sums")
        .column("id", new ColumnType.Uuid())
        .column("quantity", new ColumnType.Int(32))
        .nullable("price", new ColumnType.Decimal(10, 2))
        .column("name", new ColumnType.Text(20))
        .column("total", new ColumnType.Decimal(18, 2), true, new Source.Computed(total, true))
        .column("half", new ColumnType.Int(64), false, new Source.Computed(half, false))
        .column("label", new ColumnType.Text(41), false, new Source.Computed(label, false))
        .check(
            "sums_price_high",
            compare(price, ComparisonOperator.GREATER, constant(DECIMAL, "-1.125")))
        .check(
            "sums_name_known",
            new Condition.Not(
                new Condition.Membership(
                    column("name", STRING), List.of(constant(STRING, ""), constant(STRING, "x'")))))
        .check(
            "sums_name_after_a",
            compare(column("name", STRING), ComparisonOperator.GREATER, constant(STRING, "A")))
        .check(
            "sums_name_trimmed",
            Exprs.equal(
                new Value.Call(Function.TRIM, List.of(column("name", STRING)), Exprs.type(STRING)),
                column("name", STRING)))
        .allow(List.of(READ, CREATE, UPDATE, DELETE));
  }
}
