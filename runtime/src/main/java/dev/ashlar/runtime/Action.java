package dev.ashlar.runtime;

/** What somebody can do with a row. */
public enum Action {
  READ,
  CREATE,
  UPDATE,
  DELETE
}
