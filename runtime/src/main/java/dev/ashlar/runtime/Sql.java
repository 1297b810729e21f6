package dev.ashlar.runtime;

import dev.ashlar.runtime.jdbc.Engine;
import java.util.EnumMap;
import java.util.Map;

/** One statement in the words of each dialect; generated code keeps one per constant. */
public final class Sql {
  private final Map<Engine, String> texts;

  private Sql(Map<Engine, String> texts) {
    this.texts = texts;
  }

  /**
   * Returns the statement with a text per dialect, or per group of dialects.
   *
   * @param dialects the first group, such as {@code postgresql} or {@code mysql,sqlite}
   * @param text its text
   * @param more further groups, each followed by its text
   */
  public static Sql of(String dialects, String text, String... more) {
    if (more.length % 2 != 0) {
      throw new IllegalArgumentException("Every group of dialects needs a text.");
    }
    Map<Engine, String> texts = new EnumMap<>(Engine.class);
    put(texts, dialects, text);
    for (int at = 0; at < more.length; at += 2) {
      put(texts, more[at], more[at + 1]);
    }
    return new Sql(texts);
  }

  private static void put(Map<Engine, String> texts, String dialects, String text) {
    for (String dialect : dialects.split(",", -1)) {
      texts.put(Engine.named(dialect), text);
    }
  }

  /** Returns the statement that has the same text in every dialect. */
  public static Sql of(String text) {
    Map<Engine, String> texts = new EnumMap<>(Engine.class);
    for (Engine engine : Engine.values()) {
      texts.put(engine, text);
    }
    return new Sql(texts);
  }

  /**
   * Returns the text for an engine.
   *
   * @throws IllegalStateException if the code was not compiled for its dialect
   */
  String text(Engine engine) {
    String text = texts.get(engine);
    if (text == null) {
      throw new IllegalStateException(
          "There is no %1$s text of this statement: compile with -Aashlar.dialects=..,%1$s."
              .formatted(engine.id()));
    }
    return text;
  }
}
