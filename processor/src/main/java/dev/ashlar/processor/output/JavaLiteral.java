package dev.ashlar.processor.output;

/** Writes strings as Java source does, in ASCII, so that no source encoding can change them. */
final class JavaLiteral {
  private JavaLiteral() {}

  /** Returns the literal, quotes included. */
  static String of(String value) {
    StringBuilder literal = new StringBuilder(value.length() + 16).append('"');
    for (int i = 0; i < value.length(); i++) {
      char next = value.charAt(i);
      if (next == '"' || next == '\\') {
        literal.append('\\').append(next);
      } else if (next == '\n') {
        literal.append("\\n");
      } else if (next < ' ' || next > '~') {
        unicode(literal, next);
      } else {
        literal.append(next);
      }
    }
    return literal.append('"').toString();
  }

  private static void unicode(StringBuilder literal, char next) {
    String hex = Integer.toHexString(next);
    // A Unicode escape of a control character would be read before the literal (JLS 3.3).
    if (next < ' ') {
      literal.append('\\').append("000".substring(Integer.toOctalString(next).length()));
      literal.append(Integer.toOctalString(next));
    } else {
      literal.append("\\u").append("0000".substring(hex.length())).append(hex);
    }
  }
}
