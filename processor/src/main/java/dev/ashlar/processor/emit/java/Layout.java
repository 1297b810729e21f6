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
    if (predicate instanceof Predicate.Asked asked) {
      return lines(asked, indent, margin);
    }
    boolean all = predicate instanceof Predicate.All;
    List<Object> lines = new ArrayList<>();
    for (Predicate part : parts(predicate)) {
      if (!lines.isEmpty()) {
        lines.add("\n" + " ".repeat(indent) + (all ? "&& " : "|| "));
      }
      int start = lines.isEmpty() ? column : margin + indent + 3;
      lines.add(
          isJoined(part)
              ? Snippet.of("(", lines(part, start + 2, indent + 4, margin), ")")
              : lines(part, start, indent + 4, margin));
    }
    return Snippet.of(lines.toArray());
  }

  private static Snippet lines(Predicate.Asked asked, int indent, int margin) {
    String line = "\n" + " ".repeat(indent);
    Snippet lambda = Snippet.of(asked.variable(), " -> ", inline(asked.body()));
    boolean fits = margin + indent + asked.method().length() + lambda.width() + 3 < LINE;
    Snippet inside =
        fits
            ? lambda
            : Snippet.of(
                line + "    " + asked.variable() + " ->" + line + " ".repeat(8),
                lines(asked.body(), margin + indent + 8, indent + 12, margin));
    String end = asked.end().isEmpty() ? "" : line + asked.end();
    return Snippet.of(asked.rows(), line + "." + asked.method() + "(", inside, ")", end);
  }

  /**
   * Returns a statement that ends in calls, each on a line of its own if one line is too short.
   *
   * @param begin the statement up to the calls
   * @param calls each with its dot, the last with the end of the statement
   */
  static Snippet chain(Snippet begin, Snippet... calls) {
    Snippet inline = Snippet.of(begin, Snippet.join("", List.of(calls)));
    String line = "\n        ";
    return inline.width() + 4 <= LINE
        ? inline
        : Snippet.of(begin, line, Snippet.join(line, List.of(calls)));
  }

  /** Returns the predicate as Java on one line. */
  static Snippet inline(Predicate predicate) {
    if (predicate instanceof Predicate.Test test) {
      return test.code();
    }
    if (predicate instanceof Predicate.Asked asked) {
      Snippet body = inline(asked.body());
      return Snippet.of(
          asked.rows(), ".", asked.method(), "(", asked.variable(), " -> ", body, ")", asked.end());
    }
    String operator = predicate instanceof Predicate.All ? " && " : " || ";
    List<Snippet> parts = new ArrayList<>();
    for (Predicate part : parts(predicate)) {
      Snippet code = inline(part);
      parts.add(isJoined(part) ? Snippet.of("(", code, ")") : code);
    }
    return Snippet.join(operator, parts);
  }

  private static boolean isJoined(Predicate predicate) {
    return predicate instanceof Predicate.All || predicate instanceof Predicate.Any;
  }

  private static List<Predicate> parts(Predicate predicate) {
    if (predicate instanceof Predicate.All all) {
      return all.parts();
    }
    return predicate instanceof Predicate.Any any ? any.parts() : List.of(predicate);
  }
}
