package dev.ashlar.processor.diagnostics;

/**
 * An expression and the part of it that a problem is about. A message repeats it with carets, since
 * nothing can point into a string of a source.
 *
 * @param expression as written
 * @param start of the part, in characters from 0
 * @param end of the part, exclusive; the part has at least one character, or stands at the end
 */
public record Excerpt(String expression, int start, int end) {
  public Excerpt {
    if (start < 0 || end < start || start > expression.length() || end > expression.length()) {
      throw new IllegalArgumentException(start + " to " + end + " is not in: " + expression);
    }
  }

  /** Returns the line in which the part begins. */
  public String line() {
    int next = expression.indexOf('\n', start);
    return expression.substring(lineStart(), next < 0 ? expression.length() : next);
  }

  /** Returns spaces and carets to print below {@link #line()}. */
  public String carets() {
    int column = start - lineStart();
    int length = Math.max(1, Math.min(end - start, line().length() - column));
    return " ".repeat(column) + "^".repeat(length);
  }

  private int lineStart() {
    return expression.lastIndexOf('\n', start - 1) + 1;
  }
}
