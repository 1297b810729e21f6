package dev.ashlar.processor.analysis;

import java.util.Locale;

/** Turns names as Java writes them into names as databases write them. */
public final class SnakeCase {
  private SnakeCase() {}

  /**
   * Returns {@code due_on} for {@code dueOn} and {@code url_path} for {@code URLPath}: an
   * underscore before each word, all in lower case.
   */
  public static String of(String javaName) {
    StringBuilder snake = new StringBuilder(javaName.length() + 8);
    for (int i = 0; i < javaName.length(); i++) {
      if (startsWord(javaName, i)) {
        snake.append('_');
      }
      snake.append(javaName.charAt(i));
    }
    return snake.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean startsWord(String name, int i) {
    if (i == 0 || !Character.isUpperCase(name.charAt(i)) || name.charAt(i - 1) == '_') {
      return false;
    }
    boolean afterSmall = !Character.isUpperCase(name.charAt(i - 1));
    boolean beforeSmall = i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    return afterSmall || beforeSmall;
  }
}
