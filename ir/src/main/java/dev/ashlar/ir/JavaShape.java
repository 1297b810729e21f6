package dev.ashlar.ir;

/**
 * How values of a Java type are built and read: always by a constructor of all members in order.
 */
public enum JavaShape {
  /** A record: the accessor of {@code name} is {@code name()}. */
  RECORD,
  /** A class with accessors like those of a record. */
  CLASS,
  /** A class with getters: {@code getName()}, and {@code isName()} for a primitive boolean. */
  BEAN,
  /** No type of the application: rows that only connect those of two tables. */
  NONE
}
