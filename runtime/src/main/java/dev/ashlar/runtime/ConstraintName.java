package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the name of a constraint in a driver's message. Names are looked for where no value of a
 * row can stand: on the first line on PostgreSQL, at the end on MySQL.
 */
final class ConstraintName {
  private ConstraintName() {}

  /** Returns the name of a unique constraint or index; SQLite says its columns. */
  static String unique(Engine engine, String message) {
    return switch (engine) {
      case POSTGRESQL -> quoted(message, 0);
      case MYSQL, MARIADB -> last(message, '\'');
      case SQLITE -> afterColon(message);
    };
  }

  /** Returns the name of a foreign key; SQLite does not say it. */
  static String reference(Engine engine, String message) {
    return switch (engine) {
      case POSTGRESQL -> quoted(message, 1);
      case MYSQL, MARIADB -> after(message, "CONSTRAINT `", '`');
      case SQLITE -> "";
    };
  }

  /** Returns the name of a check. */
  static String check(Engine engine, String message) {
    return switch (engine) {
      case POSTGRESQL -> quoted(message, 1);
      case MYSQL -> after(message, "constraint '", '\'');
      case MARIADB -> after(message, "CONSTRAINT `", '`');
      case SQLITE -> afterColon(message);
    };
  }

  /** Returns the name of a column that must have a value. */
  static String column(Engine engine, String message) {
    return switch (engine) {
      case POSTGRESQL -> quoted(message, 0);
      case MYSQL, MARIADB -> after(message, "'", '\'');
      case SQLITE -> afterColon(message);
    };
  }

  // PostgreSQL quotes names in the way of the server's language.
  private static String quoted(String message, int position) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    boolean inside = false;
    for (char unit : message.lines().findFirst().orElse("").toCharArray()) {
      boolean quote = "\"\u201c\u201d\u201e\u00ab\u00bb".indexOf(unit) >= 0;
      if (quote && inside) {
        names.add(name.toString());
        name.setLength(0);
      } else if (!quote && inside) {
        name.append(unit);
      }
      inside = quote ? !inside : inside;
    }
    return position < names.size() ? names.get(position) : "";
  }

  private static String last(String message, char quote) {
    int end = message.lastIndexOf(quote);
    int start = message.lastIndexOf(quote, end - 1);
    return start < 0 || end <= start ? "" : message.substring(start + 1, end);
  }

  private static String after(String message, String before, char quote) {
    int found = message.indexOf(before);
    int start = found + before.length();
    int end = found < 0 ? -1 : message.indexOf(quote, start);
    return end < 0 ? "" : message.substring(start, end);
  }

  private static String afterColon(String message) {
    int colon = message.lastIndexOf(": ");
    return colon < 0 ? "" : message.substring(colon + 2).replaceFirst("\\)$", "");
  }
}
