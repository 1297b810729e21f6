package dev.ashlar.it.facts;

import java.util.List;
import java.util.stream.Collectors;

/** Writes values into Java sources. */
final class JavaText {
  private JavaText() {}

  /** Returns a string literal. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ' || c > '~') {
        literal.append(String.format("\\u%04x", (int) c));
      } else {
        literal.append(c);
      }
    }
    return literal.append('"').toString();
  }

  /** Returns an array of string literals. */
  static String literals(List<String> texts) {
    return texts.stream().map(JavaText::literal).collect(Collectors.joining(", ", "{", "}"));
  }

  /** Returns an annotation with its attributes, without parentheses where there are none. */
  static String annotation(String name, List<String> attributes) {
    return attributes.isEmpty()
        ? "@" + name
        : "@" + name + "(" + String.join(", ", attributes) + ")";
  }
}
