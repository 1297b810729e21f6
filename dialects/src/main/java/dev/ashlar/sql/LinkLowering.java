package dev.ashlar.sql;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.logic.Core;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Turns quantifiers into sub-queries: {@code exists} for some, and for every {@code not exists} of
 * a row that does not certainly satisfy the body.
 *
 * @param taken what tables and rows are called already where the sub-query stands
 */
public record LinkLowering(Related related, Set<String> taken) {

  private static final int LONGEST = 30;

  /** Copies the names. */
  public LinkLowering {
    taken = Set.copyOf(taken);
  }

  static LinkLowering of(Related related, Set<String> taken) {
    return new LinkLowering(related, taken);
  }

  /** Returns whether some row satisfies the body. */
  SqlExpr exists(CoreLowering outside, Core.Some core) {
    Inside inside = inside(outside, core.from(), core.link(), core.variable());
    List<SqlExpr> where = new ArrayList<>(inside.linked());
    if (!core.body().equals(Core.TRUE)) {
      where.add(inside.lowering().lower(core.body()));
    }
    return new SqlExpr.Exists(inside.query().where(Sql.all(where)), true);
  }

  /** Returns whether no row fails the body. */
  SqlExpr noneFails(CoreLowering outside, Core.Every core) {
    Inside inside = inside(outside, core.from(), core.link(), core.variable());
    List<SqlExpr> where = new ArrayList<>(inside.linked());
    if (!core.body().equals(Core.FALSE)) {
      where.add(new SqlExpr.IsNotTrue(inside.lowering().lower(core.body())));
    }
    return new SqlExpr.Exists(inside.query().where(Sql.all(where)), false);
  }

  private Inside inside(CoreLowering outside, RowRef from, Link link, String variable) {
    Table table = related.table(link.table());
    String alias = alias(variable);
    RowTerms rows = outside.values().rows();
    ElementTerms terms = new ElementTerms(rows, new RowRef.Element(variable), alias, table);
    List<SqlExpr> linked =
        new ArrayList<>(linked(link, alias, column -> rows.column(from, column)));
    Optional<String> removal = link.deletion().filter(column -> related.showsRemoved());
    removal.ifPresent(column -> linked.add(new SqlExpr.NullTest(Sql.column(alias, column), true)));
    Set<String> now = new TreeSet<>(taken);
    now.add(alias);
    CoreLowering lowering =
        new CoreLowering(
            new ValueLowering(outside.values().idioms(), terms, outside.values().actor()),
            new LinkLowering(related, now));
    Select query = Select.from(related.source(table, alias), List.of(Sql.number("1")));
    return new Inside(query, linked, lowering);
  }

  /** Returns what makes a row of that name one that the link leads to. */
  private List<SqlExpr> linked(Link link, String alias, Function<String, SqlExpr> from) {
    if (link.passage().isEmpty()) {
      return equal(link.columns(), from, column -> Sql.column(alias, column));
    }
    Link.Passage passage = link.passage().get();
    Table between = related.table(passage.table());
    String passing = free(passage.table().name(), alias);
    List<SqlExpr> where =
        new ArrayList<>(equal(link.columns(), from, column -> Sql.column(passing, column)));
    where.addAll(
        equal(
            passage.columns(),
            column -> Sql.column(passing, column),
            column -> Sql.column(alias, column)));
    Select query = Select.from(related.source(between, passing), List.of(Sql.number("1")));
    return List.of(new SqlExpr.Exists(query.where(Sql.all(where)), true));
  }

  private static List<SqlExpr> equal(
      List<Link.ColumnPair> pairs, Function<String, SqlExpr> from, Function<String, SqlExpr> to) {
    return pairs.stream()
        .map(pair -> Sql.equal(to.apply(pair.to()), from.apply(pair.from())))
        .toList();
  }

  /** Returns a name in the words of SQL that nothing around is called. */
  private String alias(String variable) {
    return free(variable.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT), "");
  }

  private String free(String words, String other) {
    String base = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    String free = base;
    for (int number = 2; taken.contains(free) || free.equals(other); number++) {
      free = base + number;
    }
    return free;
  }

  /**
   * A sub-query before its condition.
   *
   * @param linked what makes a row one that the link leads to
   * @param lowering of conditions about its rows
   */
  private record Inside(Select query, List<SqlExpr> linked, CoreLowering lowering) {}
}
