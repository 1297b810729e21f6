package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import java.util.stream.Stream;

/** Finds the links that a core follows. */
public final class Links {

  private Links() {}

  /** Whether the core looks at other rows than those of the rule itself. */
  public static boolean in(Core core) {
    return of(core).findAny().isPresent();
  }

  /** Returns every step, from left to right; one that is taken twice twice. */
  public static Stream<Step> of(Core core) {
    if (core instanceof Core.All all) {
      return all.parts().stream().flatMap(Links::of);
    }
    if (core instanceof Core.Any any) {
      return any.parts().stream().flatMap(Links::of);
    }
    if (core instanceof Core.Some some) {
      return through(new Step(some.from(), some.link(), some.variable()), some.body());
    }
    if (core instanceof Core.Every every) {
      return through(new Step(every.from(), every.link(), every.variable()), every.body());
    }
    return Stream.empty();
  }

  private static Stream<Step> through(Step step, Core body) {
    return Stream.concat(Stream.of(step), of(body));
  }

  /**
   * One use of a link.
   *
   * @param from the row that it begins at
   * @param variable what the row that it leads to is called
   */
  public record Step(RowRef from, Link link, String variable) {}
}
