package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.ExprType.Kind;
import java.util.Collection;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Makes constants that are unlike all others, of types that have more than one can count. */
final class Fresh {

  private Fresh() {}

  /**
   * Returns a constant that is none of those taken and starts as it should; one that does not if
   * none can.
   */
  static String constant(Kind kind, Prefixes prefixes, Collection<String> taken) {
    IntFunction<String> nth = nth(kind, prefixes.longest());
    int enough = taken.size() + prefixes.refused().size() + 1;
    return IntStream.rangeClosed(0, enough)
        .mapToObj(nth)
        .filter(text -> !taken.contains(text) && prefixes.allow(text))
        .findFirst()
        .orElseGet(() -> nth.apply(0));
  }

  private static IntFunction<String> nth(Kind kind, String start) {
    return switch (kind) {
      case UUID -> n -> "00000000-0000-4000-8000-%012x".formatted(n + 1);
      case STRING -> n -> start + Character.toString('a' + n);
      case LONG -> Integer::toString;
      default -> n -> "any" + n;
    };
  }
}
