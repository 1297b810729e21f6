package dev.ashlar.processor.emit.java;

/** Literals of Java, as source code writes them. */
final class Literals {

  private Literals() {}

  /** Returns the string literal of the text. */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(printable(c) ? Character.toString(c) : unicode(c));
      }
    }
    return literal.append('"').toString();
  }

  /**
   * Returns the text block of the lines, whose own lines are indented like the closing quotes.
   *
   * @param text ends with a line end
   * @param indent in spaces
   */
  static String block(String text, int indent) {
    StringBuilder block = new StringBuilder("\"\"\"\n");
    text.lines()
        .forEach(
            line ->
                block
                    .append(line.isEmpty() ? "" : " ".repeat(indent))
                    .append(escaped(line))
                    .append('\n'));
    return block.append(" ".repeat(indent)).append("\"\"\"").toString();
  }

  private static String escaped(String line) {
    if (line.indexOf('\\') < 0
        && line.indexOf('"') < 0
        && line.chars().allMatch(c -> printable((char) c))) {
      return line;
    }
    String literal = string(line);
    return literal
        .substring(1, literal.length() - 1)
        .replace("\\\"", "\"")
        .replace("\"\"\"", "\\\"\"\"");
  }

  /** Beyond ASCII everything is escaped: what javac reads must not depend on an encoding. */
  private static boolean printable(char c) {
    return c >= ' ' && c < 0x7f;
  }

  private static String unicode(char c) {
    StringBuilder hex = new StringBuilder(Integer.toHexString(c));
    while (hex.length() < 4) {
      hex.insert(0, '0');
    }
    return "\\u" + hex;
  }
}
