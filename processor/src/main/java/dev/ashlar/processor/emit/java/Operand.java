package dev.ashlar.processor.emit.java;

import java.util.List;

/**
 * One side of a comparison in generated Java.
 *
 * @param code its value, once {@code nullable} are known to be there
 * @param nullable expressions that may be null, in the order in which they must be tested
 * @param javaType the qualified name of its type, such as {@code int} or {@code java.lang.Long}
 */
record Operand(Snippet code, List<Snippet> nullable, String javaType) {

  Operand {
    nullable = List.copyOf(nullable);
  }

  /** Whether {@code ==} compares values. */
  boolean primitive() {
    return !javaType.isEmpty() && javaType.indexOf('.') < 0;
  }

  /** Returns the tests that everything is there. */
  List<Predicate> present() {
    return nullable.stream().map(each -> test(Snippet.of(each, " != null"))).toList();
  }

  /** Returns the tests that something is missing, in an order in which none fails. */
  List<Predicate> absent() {
    return nullable.stream().map(each -> test(Snippet.of(each, " == null"))).toList();
  }

  private static Predicate test(Snippet code) {
    return new Predicate.Test(code);
  }
}
