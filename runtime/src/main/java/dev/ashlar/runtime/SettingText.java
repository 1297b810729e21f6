package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.JsonList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Values of an actor as the text of a PostgreSQL setting; collections are JSON arrays. A text is
 * led by one {@code =}, because the empty setting means that there is no value.
 */
final class SettingText {
  private SettingText() {}

  /**
   * Returns the text that the generated context functions read back.
   *
   * @throws IllegalArgumentException if a collection has a null
   */
  static String of(String name, Object value) {
    if (value instanceof CharSequence text) {
      return "=" + text;
    }
    if (!(value instanceof Collection<?> values)) {
      return plain(value);
    }
    List<String> texts = new ArrayList<>();
    for (Object element : values) {
      if (element == null) {
        throw new IllegalArgumentException("The actor has a null among " + name + ".");
      }
      texts.add(plain(element));
    }
    return JsonList.write(texts);
  }

  private static String plain(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
