package dev.ashlar.processor.emit.ts;

import java.util.regex.Pattern;

/** Writes names of Java members and texts of any kind where TypeScript wants them. */
final class Identifiers {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

  private Identifiers() {}

  /**
   * Returns the name as the key of a member: quoted where TypeScript's letters differ from Java's.
   */
  static String key(String name) {
    if (name.equals("__proto__")) {
      return "[\"__proto__\"]";
    }
    return PLAIN.matcher(name).matches() ? name : literal(name);
  }

  /** Returns the access to a member of what stands before it. */
  static String access(String name) {
    return PLAIN.matcher(name).matches() ? "." + name : "[" + literal(name) + "]";
  }

  /** Returns a string literal that can stand in any TypeScript file and in HTML around it. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c > '~' || c == '<') {
        literal.append("\\u%04x".formatted((int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }
}
