package dev.ashlar.annotation;

/**
 * What the database does with the rows that reference a row which is deleted, or whose key changes.
 */
public enum ReferentialAction {
  /** Refuses, at the end of the statement or, if deferrable, of the transaction. */
  NO_ACTION,

  /** Refuses at once. */
  RESTRICT,

  /** Does to them what was done to the row: deletes them, or gives them its new key. */
  CASCADE,

  /** Makes the reference null; it must be nullable. */
  SET_NULL,

  /** Gives the reference its default; it must have one. */
  SET_DEFAULT
}
