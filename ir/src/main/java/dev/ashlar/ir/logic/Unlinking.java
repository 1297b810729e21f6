package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Element;
import dev.ashlar.ir.expr.RowRef.Linked;
import dev.ashlar.ir.expr.Value;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Says with quantifiers what an atom, or a quantifier, asks of rows that others refer to: there is
 * such a row, and it satisfies the atom. So nothing is certain about a row that is missing.
 */
final class Unlinking {

  private Unlinking() {}

  /** Returns what holds if every linked row is there and the core holds for them. */
  static Core there(Core core) {
    Optional<Linked> nearest = nearest(core);
    if (nearest.isEmpty()) {
      return core;
    }
    Linked row = nearest.get();
    String variable = fresh(row.link().name(), core);
    Core rest = there(named(core, row, variable));
    return rest.equals(Core.FALSE)
        ? Core.FALSE
        : new Core.Some(row.from(), row.link(), variable, rest);
  }

  /** Returns what holds if the core holds for the linked rows, or any of them is missing. */
  static Core ifThere(Core core) {
    Optional<Linked> nearest = nearest(core);
    if (nearest.isEmpty()) {
      return core;
    }
    Linked row = nearest.get();
    String variable = fresh(row.link().name(), core);
    Core rest = ifThere(named(core, row, variable));
    return new Core.Every(row.from(), row.link(), variable, rest);
  }

  /** Returns the first linked row whose way begins at a row that is not linked itself. */
  private static Optional<Linked> nearest(Core core) {
    return Stream.concat(Links.of(core).map(Links.Step::from), read(core))
        .filter(Linked.class::isInstance)
        .map(row -> first((Linked) row))
        .findFirst();
  }

  private static Stream<RowRef> read(Core core) {
    return Rows.columnsOf(core).stream().map(Value.ColumnValue::row);
  }

  private static Linked first(Linked row) {
    return row.from() instanceof Linked before ? first(before) : row;
  }

  private static Core named(Core core, Linked row, String variable) {
    return Substitution.rows(core, new Naming(row, new Element(variable)));
  }

  /** Returns the name, with a number if the core uses it already. */
  private static String fresh(String name, Core core) {
    Set<String> taken = new HashSet<>();
    Links.of(core).map(Links.Step::variable).forEach(taken::add);
    Stream.concat(Links.of(core).map(Links.Step::from), read(core))
        .map(Unlinking::start)
        .forEach(row -> element(row).ifPresent(taken::add));
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      free = name + number;
    }
    return free;
  }

  private static RowRef start(RowRef row) {
    return row instanceof Linked linked ? start(linked.from()) : row;
  }

  private static Optional<String> element(RowRef row) {
    return row instanceof Element element ? Optional.of(element.variable()) : Optional.empty();
  }

  /** Puts an element in the place of a linked row, also where other links begin at it. */
  private record Naming(Linked row, Element element) implements UnaryOperator<RowRef> {
    @Override
    public RowRef apply(RowRef other) {
      if (other.equals(row)) {
        return element;
      }
      return other instanceof Linked linked
          ? new Linked(apply(linked.from()), linked.link())
          : other;
    }
  }
}
