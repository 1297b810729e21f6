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
   * Returns the statement with a text per dialect.
   *
   * @param dialect the first dialect, such as {@code postgresql}
   * @param text its text
   * @param more further dialects, each followed by its text
   */
  public static Sql of(String dialect, String text, String... more) {
    if (more.length % 2 != 0) {
      throw new IllegalArgumentException("Every dialect needs a text.");
    }
    Map<Engine, String> texts = new EnumMap<>(Engine.class);
    texts.put(Engine.named(dialect), text);
    for (int at = 0; at < more.length; at += 2) {
      texts.put(Engine.named(more[at]), more[at + 1]);
    }
    return new Sql(texts);
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
