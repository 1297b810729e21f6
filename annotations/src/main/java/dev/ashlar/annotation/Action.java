package dev.ashlar.annotation;

/** What can be done with a row; policies allow and deny actions. */
public enum Action {
  /** Seeing a row. */
  READ,

  /** Adding a row. */
  CREATE,

  /** Changing a row. */
  UPDATE,

  /** Removing a row. */
  DELETE
}
