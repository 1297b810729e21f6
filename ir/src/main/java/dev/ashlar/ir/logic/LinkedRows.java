package dev.ashlar.ir.logic;

import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.Link.ColumnPair;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds out whether there can be rows for what facts say of those that links lead to.
 *
 * <p>For each row that there has to be one is looked for, which must also be as all rows of the
 * link are. Of many rows each is looked for by itself: that one cannot be found is a proof, that
 * each can be does not mean that all can be together. Rows that links lead to from there are looked
 * for in the same way, down to a depth beyond which all is taken to be possible.
 *
 * @param depth how many links lead to the rows that facts are about
 */
record LinkedRows(Universe universe, Budget budget, int depth) {
  private static final int DEEPEST = 4;

  /** Whether no row that there has to be contradicts the facts. */
  boolean canBe(Map<Atom, Boolean> facts) {
    if (depth >= DEEPEST) {
      return true;
    }
    if (facts.keySet().stream().noneMatch(Atom.Exists.class::isInstance)) {
      return true;
    }
    Map<Way, List<Atom.Exists>> demanded = about(facts, true);
    Map<Way, List<Atom.Exists>> refused = about(facts, false);
    Map<Atom, Boolean> known = new LinkedHashMap<>(facts);
    demanded.values().forEach(known.keySet()::removeAll);
    return Stream.concat(demanded.keySet().stream(), refused.keySet().stream())
        .distinct()
        .allMatch(
            way ->
                canBe(
                    way,
                    demanded.getOrDefault(way, List.of()),
                    refused.getOrDefault(way, List.of()),
                    known));
  }

  private static Map<Way, List<Atom.Exists>> about(Map<Atom, Boolean> facts, boolean expected) {
    Map<Way, List<Atom.Exists>> byWay = new LinkedHashMap<>();
    facts.forEach(
        (atom, fact) -> {
          if (fact == expected && atom instanceof Atom.Exists exists) {
            byWay
                .computeIfAbsent(new Way(exists.from(), exists.link()), way -> new ArrayList<>())
                .add(exists);
          }
        });
    return byWay;
  }

  private boolean canBe(
      Way way, List<Atom.Exists> demanded, List<Atom.Exists> refused, Map<Atom, Boolean> known) {
    if (way.link().many()) {
      return demanded.stream().allMatch(each -> canBe(List.of(each), refused, known));
    }
    if (!demanded.isEmpty()) {
      return canBe(demanded, refused, known);
    }
    return !isThere(way)
        || canBe(List.of(refused.get(0).with(Formula.Fixed.ALWAYS)), refused, known);
  }

  /** Whether one row can be as all that is demanded, and as nothing that is refused. */
  private boolean canBe(
      List<Atom.Exists> demanded, List<Atom.Exists> refused, Map<Atom, Boolean> known) {
    Atom.Exists first = demanded.get(0);
    List<Formula> parts = new ArrayList<>();
    demanded.stream().filter(first::isOfSameRow).forEach(each -> parts.add(each.body()));
    refused.stream().filter(first::isOfSameRow).forEach(each -> parts.add(each.body().opposite()));
    Universe larger = universe.with(first.row(), first.link().table());
    parts.addAll(linked(first, Formula.all(parts), larger));
    Formula formula = Sets.coherent(Formula.all(parts)).given(known);
    return new Search(larger, budget, depth + 1).find(formula, known).isPresent() || budget.spent();
  }

  /** Returns that the columns that the formula asks of, and the link compares, are equal. */
  private static List<Formula> linked(Atom.Exists exists, Formula formula, Universe universe) {
    Set<Value> asked =
        formula
            .literals()
            .flatMap(literal -> literal.atom().values().stream())
            .collect(Collectors.toSet());
    List<Formula> equals = new ArrayList<>();
    if (exists.link().passage().isEmpty()) {
      for (ColumnPair pair : exists.link().columns()) {
        Optional<Value> before = universe.value(exists.from(), pair.from());
        Optional<Value> after = universe.value(exists.row(), pair.to()).filter(asked::contains);
        if (before.isPresent() && after.isPresent()) {
          equals.add(Literals.thereAndEqual(before.get(), after.get()));
        }
      }
    }
    return equals;
  }

  /**
   * Whether a foreign key sees to it that the one row that the link can lead to is there. A new row
   * may refer to itself, or to one that is added with it: neither is there when its rule is asked.
   */
  private boolean isThere(Way way) {
    Optional<Table> table = Optional.ofNullable(universe.tables().get(way.from()));
    return way.link().deletion().isEmpty()
        && table.isPresent()
        && !(way.from() == Root.NEW && table.get().name().equals(way.link().table()))
        && way.link().columns().stream()
            .map(pair -> table.get().findColumn(pair.from()))
            .allMatch(column -> column.isPresent() && !column.get().nullable())
        && table.get().references().stream().anyMatch(reference -> demands(reference, way.link()));
  }

  private static boolean demands(Reference reference, Link link) {
    Set<ColumnPair> pairs =
        IntStream.range(0, reference.columns().size())
            .mapToObj(
                i -> new ColumnPair(reference.columns().get(i), reference.targetColumns().get(i)))
            .collect(Collectors.toSet());
    return reference.target().equals(link.table())
        && !reference.deferrable()
        && pairs.containsAll(link.columns());
  }

  /** A link from a row. */
  private record Way(RowRef from, Link link) {
    @Override
    public int hashCode() {
      return link.name().hashCode();
    }
  }
}
