package dev.ashlar.annotation;

/** Who makes the value of an {@link Id}. */
public enum Generation {
  /**
   * As the type suggests: {@link #UUID} for a UUID, {@link #IDENTITY} for a long, else {@link
   * #ASSIGNED}.
   */
  AUTO,

  /** The application, when the row is inserted: a UUID of version 7, which grows with time. */
  UUID,

  /** The database, when the row is inserted: the next number. */
  IDENTITY,

  /** Whoever makes the row. */
  ASSIGNED
}
