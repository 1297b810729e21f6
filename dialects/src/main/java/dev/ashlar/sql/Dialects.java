package dev.ashlar.sql;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The dialects that are there. */
public final class Dialects {

  /** Looked up once: every output and some rules ask, and each time the jar would be searched. */
  private static final List<Dialect> ALL =
      ServiceLoader.load(Dialect.class, Dialect.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .sorted(Comparator.comparing(Dialect::id))
          .toList();

  private Dialects() {}

  /** Returns all, sorted by id. */
  public static List<Dialect> all() {
    return ALL;
  }

  /** Returns the one with the id. */
  public static Optional<Dialect> find(String id) {
    return ALL.stream().filter(dialect -> dialect.id().equals(id)).findFirst();
  }
}
