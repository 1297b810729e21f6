package dev.ashlar.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SqlPrinterTest {

  private final SqlPrinter printer =
      new SqlPrinter(Dialects.find("postgresql").orElseThrow().lexicon());

  @Test
  void putsEachClauseAndEachConjunctOnALineOfItsOwn() {
    Select find =
        Select.from(
                new Select.Source.Table(SqlName.of("article"), Optional.of("t0")),
                List.of(Sql.column("t0", "id"), Sql.column("t0", "title")))
            .where(
                Sql.all(
                    Sql.equal(Sql.column("t0", "company_id"), Sql.parameter("tenant")),
                    Sql.equal(Sql.column("t0", "id"), Sql.parameter("id")),
                    Sql.any(
                        Sql.column("t0", "published"),
                        Sql.equal(Sql.column("t0", "author_id"), Sql.parameter("actor")))));

    SqlPrinter.Printed printed = printer.print(find);

    assertThat(printed.text())
        .isEqualTo(
            """
            select t0.id, t0.title
            from article as t0
            where t0.company_id = ?
              and t0.id = ?
              and (t0.published or t0.author_id = ?)""");
    assertThat(printed.bindings()).containsExactly("tenant", "id", "actor");
  }

  @Test
  void neverLeavesADisjunctionBareBesideAnything() {
    SqlExpr either = Sql.any(Sql.column("t", "a"), Sql.column("t", "b"));

    assertThat(printer.print(Sql.all(either, Sql.column("t", "c"))).text())
        .isEqualTo("(t.a or t.b) and t.c");
    assertThat(printer.print(Sql.equal(either, Sql.column("t", "c"))).text())
        .isEqualTo("(t.a or t.b) = t.c");
    assertThat(printer.print(new SqlExpr.Not(either)).text()).isEqualTo("not (t.a or t.b)");
    assertThat(printer.print(new SqlExpr.IsNotTrue(either)).text())
        .isEqualTo("(t.a or t.b) is not true");
  }

  @Test
  void putsNestedCalculationsInParentheses() {
    SqlExpr sum = Sql.binary(Sql.column("a"), BinaryOperator.PLUS, Sql.column("b"));

    assertThat(printer.print(Sql.binary(sum, BinaryOperator.TIMES, Sql.column("c"))).text())
        .isEqualTo("(a + b) * c");
    assertThat(printer.print(new SqlExpr.Minus(Sql.number("-1"))).text()).isEqualTo("-(-1)");
  }

  @Test
  void collectsBindingsOnceAndInTheOrderOfTheTextAlsoWhereLinesAreBroken() {
    List<SqlExpr> many =
        IntStream.range(0, 12)
            .<SqlExpr>mapToObj(
                i -> Sql.equal(Sql.column("t0", "quite_long_" + i), Sql.parameter(i)))
            .toList();
    SqlExpr.Exists exists =
        new SqlExpr.Exists(
            Select.from(
                    new Select.Source.Table(SqlName.of("member"), Optional.of("t1")),
                    List.of(Sql.number("1")))
                .where(Sql.any(many)),
            true);

    SqlPrinter.Printed printed = printer.print(Sql.all(exists, Sql.parameter("last")));

    assertThat(printed.bindings()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, "last");
    assertThat(printed.text().lines()).allMatch(line -> line.length() <= 100);
    assertThat(printed.text().chars().filter(c -> c == '?').count()).isEqualTo(13);
  }

  @Test
  void printsChangesOfRows() {
    SqlName table = new SqlName("news", "article");
    Optional<SqlExpr> byId = Optional.of(Sql.equal(Sql.column("t0", "id"), Sql.parameter("id")));

    assertThat(
            printer
                .print(
                    new Insert(
                        table,
                        List.of("id", "order"),
                        new Insert.Rows.Values(List.of(List.of(Sql.parameter(1), Sql.DEFAULT))),
                        Select.Output.of(List.of(Sql.column("id")))))
                .text())
        .isEqualTo(
            """
            insert into news.article (id, "order")
            values (?, default)
            returning id""");
    assertThat(
            printer
                .print(
                    new Update(
                        table,
                        Optional.of("t0"),
                        List.of(new Update.Assignment("title", Sql.parameter(1))),
                        Optional.empty(),
                        byId,
                        List.of()))
                .text())
        .isEqualTo(
            """
            update news.article as t0
            set title = ?
            where t0.id = ?""");
    assertThat(printer.print(new Delete(table, Optional.of("t0"), byId, List.of())).text())
        .isEqualTo(
            """
            delete from news.article as t0
            where t0.id = ?""");
  }
}
