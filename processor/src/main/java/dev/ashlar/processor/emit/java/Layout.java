package dev.ashlar.processor.emit.java;

import java.util.ArrayList;
import java.util.List;

/** Lays a predicate out in lines of at most a hundred characters, the operators leading. */
final class Layout {

  private static final int LINE = 100;

  private Layout() {}

  /**
   * Returns the predicate as Java.
   *
   * @param column where it begins, counted from the start of the line
   * @param indent how many spaces continuation lines begin with, inside the method
   * @param margin how many spaces the method's own lines begin with
   */
  static Snippet lines(Predicate predicate, int column, int indent, int margin) {
    Snippet inline = inline(predicate);
    if (predicate instanceof Predicate.Test || column + inline.width() < LINE) {
      return inline;
    }
    boolean all = predicate instanceof Predicate.All;
    List<Object> lines = new ArrayList<>();
    for (Predicate part : parts(predicate)) {
      if (!lines.isEmpty()) {
        lines.add("\n" + " ".repeat(indent) + (all ? "&& " : "|| "));
      }
      int start = lines.isEmpty() ? column : margin + indent + 3;
      lines.add(
          part instanceof Predicate.Test
              ? inline(part)
              : Snippet.of("(", lines(part, start + 2, indent + 4, margin), ")"));
    }
    return Snippet.of(lines.toArray());
  }

  /** Returns the predicate as Java on one line. */
  static Snippet inline(Predicate predicate) {
    if (predicate instanceof Predicate.Test test) {
      return test.code();
    }
    String operator = predicate instanceof Predicate.All ? " && " : " || ";
    List<Snippet> parts = new ArrayList<>();
    for (Predicate part : parts(predicate)) {
      Snippet code = inline(part);
      parts.add(part instanceof Predicate.Test ? code : Snippet.of("(", code, ")"));
    }
    return Snippet.join(operator, parts);
  }

  private static List<Predicate> parts(Predicate predicate) {
    if (predicate instanceof Predicate.All all) {
      return all.parts();
    }
    return predicate instanceof Predicate.Any any ? any.parts() : List.of(predicate);
  }
}
