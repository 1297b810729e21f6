package dev.ashlar.runtime;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts the actor's settings in front of a statement, as one text that PostgreSQL runs in one round
 * trip and one transaction. The settings are local to that transaction, so nothing stays behind; if
 * something split the text, row security would see no tenant and show no row.
 */
final class Fusion {
  // Generated code has few statements; a program that makes up texts must not fill the memory.
  private static final int REMEMBERED = 2_000;

  private final String prefix;
  private final Map<String, String> fused = new ConcurrentHashMap<>();

  Fusion(List<String> settings) {
    StringBuilder text = new StringBuilder("select ");
    for (String setting : settings) {
      text.append(text.length() > 7 ? ", " : "");
      text.append("set_config('").append(setting).append("', ?, true)");
    }
    this.prefix = text.append(";\n").toString();
  }

  /** Returns the settings and the statement as one text. */
  String fuse(String text) {
    String known = fused.get(text);
    if (known != null) {
      return known;
    }
    String made = prefix + text;
    if (fused.size() < REMEMBERED) {
      fused.put(text, made);
    }
    return made;
  }
}
