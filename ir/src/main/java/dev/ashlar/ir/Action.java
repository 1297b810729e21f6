package dev.ashlar.ir;

/** What is done to a row. */
public enum Action {
  /** Seeing it. */
  READ,
  /** Adding it. */
  CREATE,
  /** Changing it. */
  UPDATE,
  /** Removing it. */
  DELETE
}
