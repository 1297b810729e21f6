package dev.ashlar.sql;

import static dev.ashlar.ir.expr.ExprType.Kind.BOOL;
import static dev.ashlar.ir.expr.ExprType.Kind.DATE;
import static dev.ashlar.ir.expr.ExprType.Kind.DECIMAL;
import static dev.ashlar.ir.expr.ExprType.Kind.ENUM;
import static dev.ashlar.ir.expr.ExprType.Kind.INSTANT;
import static dev.ashlar.ir.expr.ExprType.Kind.LONG;
import static dev.ashlar.ir.expr.ExprType.Kind.STRING;
import static dev.ashlar.ir.expr.ExprType.Kind.UUID;
import static dev.ashlar.sql.Exprs.column;
import static dev.ashlar.sql.Exprs.constant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Function;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What decisions are in each database, side by side. */
class CoreLoweringTest {
  private static final Table TABLE =
      new TableFixture("", "t")
          .column("id", new ColumnType.Uuid())
          .column("flag", new ColumnType.Bool())
          .column("count", new ColumnType.Int(32))
          .column("price", new ColumnType.Decimal(10, 2))
          .column("rate", new ColumnType.Decimal(9, 4))
          .column("wide", new ColumnType.Decimal(38, 10))
          .column("name", new ColumnType.Text(20))
          .column("day", new ColumnType.Date())
          .column("moment", new ColumnType.Instant())
          .build();

  @Test
  void testsABooleanWithoutNegatingIt() {
    assertThat(every(new Core.Is(column("flag", BOOL), true)))
        .containsExactly("t.flag", "t.flag", "t.flag", "t.flag");
    assertThat(every(new Core.Is(column("flag", BOOL), false))).containsOnly("t.flag = false");
  }

  @Test
  void writesConstantsAsColumnsKeepThem() {
    assertThat(
            every(
                equal(column("id", UUID), constant(UUID, "0b8f3c52-7a51-4f8e-9d2e-2f1c4b8a6d10"))))
        .containsExactly(
            "t.id = x'0b8f3c527a514f8e9d2e2f1c4b8a6d10'",
            "t.id = x'0b8f3c527a514f8e9d2e2f1c4b8a6d10'",
            "t.id = cast('0b8f3c52-7a51-4f8e-9d2e-2f1c4b8a6d10' as uuid)",
            "t.id = x'0b8f3c527a514f8e9d2e2f1c4b8a6d10'");
    assertThat(every(equal(column("day", DATE), constant(DATE, "2024-02-29"))))
        .containsExactly(
            "t.day = cast('2024-02-29' as date)",
            "t.day = cast('2024-02-29' as date)",
            "t.day = cast('2024-02-29' as date)",
            "t.day = '2024-02-29'");
    assertThat(every(equal(column("moment", INSTANT), constant(INSTANT, "1969-12-31T23:59:59.5Z"))))
        .containsExactly(
            "t.moment = cast('1969-12-31 23:59:59.500000' as datetime(6))",
            "t.moment = cast('1969-12-31 23:59:59.500000' as datetime(6))",
            "t.moment = cast('1969-12-31T23:59:59.5Z' as timestamptz)",
            "t.moment = -500000");
  }

  @Test
  void bringsDecimalsOfSqliteToOneScale() {
    Core between =
        new Core.Compare(
            ComparisonOperator.LESS, column("price", DECIMAL), column("rate", DECIMAL));

    assertThat(sqlite(between)).isEqualTo("(t.price * 100) < t.rate");
    assertThat(sqlite(equal(column("price", DECIMAL), constant(DECIMAL, "1.5"))))
        .isEqualTo("t.price = 150");
    assertThat(sqlite(equal(column("price", DECIMAL), constant(DECIMAL, "1.005"))))
        .isEqualTo("(t.price * 10) = 1005");
    assertThat(sqlite(equal(column("price", DECIMAL), column("count", LONG))))
        .isEqualTo("t.price = (t.count * 100)");
    assertThat(every(equal(column("price", DECIMAL), constant(DECIMAL, "1.50"))).get(2))
        .isEqualTo("t.price = 1.50");
  }

  @Test
  void refusesToCompareADecimalThatSqliteKeepsAsText() {
    Core wide = equal(column("wide", DECIMAL), constant(DECIMAL, "1"));

    assertThatThrownBy(() -> sqlite(wide))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wide", "18");
  }

  @Test
  void calculatesWithSixtyFourBits() {
    Value sum =
        new Value.Arithmetic(
            Value.Arithmetic.Operator.ADD, column("count", LONG), constant(LONG, "1"));
    Value half =
        new Value.Arithmetic(
            Value.Arithmetic.Operator.DIVIDE, new Value.Negation(sum), constant(LONG, "2"));

    assertThat(every(equal(half, constant(LONG, "0"))))
        .containsExactly(
            "((-(t.count + 1)) div 2) = 0",
            "((-(t.count + 1)) div 2) = 0",
            "((-(cast(t.count as bigint) + 1)) / 2) = 0",
            "((-(t.count + 1)) / 2) = 0");
  }

  @Test
  void comparesTextsByCodePoints() {
    Core after =
        new Core.Compare(ComparisonOperator.GREATER, column("name", STRING), constant(STRING, "a"));

    assertThat(every(after))
        .containsExactly(
            "t.name > 'a'", "t.name > 'a'", "(t.name collate \"C\") > 'a'", "t.name > 'a'");
    assertThat(every(new Core.StartsWith(column("name", STRING), "\uD83E\uDDF1%", false)))
        .containsExactly(
            "left(t.name, 2) <> '\uD83E\uDDF1%'",
            "left(t.name, 2) <> '\uD83E\uDDF1%'",
            "left(t.name, 2) <> '\uD83E\uDDF1%'",
            "substr(t.name, 1, 2) <> '\uD83E\uDDF1%'");
  }

  @Test
  void concatenatesWithWhatIsNullIfAPartIs() {
    Value joined =
        new Value.Call(
            Function.CONCAT,
            List.of(column("name", STRING), constant(STRING, "-")),
            Exprs.type(STRING));

    assertThat(every(equal(joined, constant(STRING, "x-"))))
        .containsExactly(
            "concat(t.name, '-') = 'x-'",
            "concat(t.name, '-') = 'x-'",
            "(t.name || '-') = 'x-'",
            "(t.name || '-') = 'x-'");
  }

  @Test
  void searchesASetOfTheActor() {
    assertThat(every(new Core.ClaimMember(column("name", STRING), "names", true)))
        .containsExactly(
            "instr(?, concat(',', hex(t.name), ',')) > 0",
            "instr(?, concat(',', hex(t.name), ',')) > 0",
            "t.name = any (?)",
            "instr(?, (',' || (case when t.name is not null then hex(t.name) end)) || ',') > 0");
    assertThat(every(new Core.ClaimMember(column("name", ENUM), "names", false)).get(2))
        .isEqualTo("? or cast(t.name as text) <> all (?)");
    assertThatThrownBy(() -> sqlite(new Core.ClaimMember(column("price", DECIMAL), "prices", true)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsNestedDecisionsInParentheses() {
    Core flag = new Core.Is(column("flag", BOOL), true);
    Core named = new Core.Null(column("name", STRING), true);
    Core role = new Core.Role(List.of("ADMIN"), true);

    assertThat(every(Core.all(List.of(Core.any(List.of(flag, role)), named))))
        .containsOnly("(t.flag or ?) and t.name is null");
    assertThat(every(Core.FALSE)).containsOnly("false");
  }

  private static Core equal(Value left, Value right) {
    return new Core.Compare(ComparisonOperator.EQUAL, left, right);
  }

  private static String sqlite(Core core) {
    return text(Dialects.find("sqlite").orElseThrow(), core);
  }

  /** Returns the text for MariaDB, MySQL, PostgreSQL and SQLite. */
  private static List<String> every(Core core) {
    return Dialects.all().stream().map(dialect -> text(dialect, core)).toList();
  }

  private static String text(Dialect dialect, Core core) {
    CoreLowering lowering =
        new CoreLowering(dialect.idioms(), RowTerms.qualified(TABLE, "t"), new BoundActor());
    return new SqlPrinter(dialect.lexicon()).print(lowering.lower(core)).text();
  }
}
