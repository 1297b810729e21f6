package dev.ashlar.ir;

/** What fills a column without being asked. */
public enum Stamp {
  /** Counts the changes of the row, from 1. */
  VERSION,
  /** When the row was added. */
  CREATED_AT,
  /** When the row was changed last. */
  UPDATED_AT,
  /** Who added the row. */
  CREATED_BY,
  /** Who changed the row last. */
  UPDATED_BY,
  /** When the row was removed; null while it is there. */
  DELETED_AT
}
