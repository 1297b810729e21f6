package dev.ashlar.sql;

/** Something that not every database can do. */
public enum Feature {
  /** Schemas inside a database; without them the namespace becomes part of a table's name. */
  NAMESPACES,
  /** Checks and references of one name in several tables. */
  CONSTRAINT_NAMES_PER_TABLE,
  /** Policies that the database itself enforces for each row. */
  ROW_SECURITY,
  /** An index of those rows only that meet a condition. */
  PARTIAL_INDEX,
  /** An index over an expression. */
  EXPRESSION_INDEX,
  /** Columns that an index stores without being searched by them. */
  INDEX_INCLUDE,
  /** Saying where nulls stand in an index. */
  INDEX_NULLS,
  /** Checking a reference at the end of the transaction. */
  DEFERRABLE_REFERENCE,
  /** On delete, making null some of the columns of a reference and keeping the others. */
  SET_NULL_COLUMNS,
  /** On delete, giving the columns of a reference their defaults. */
  SET_DEFAULT,
  /** A type of its own for an enum. */
  NATIVE_ENUM,
  /** Types that users define; where one is named, it is named with its schema or in quotes. */
  OWN_TYPES,
  /** Columns that hold a list. */
  ARRAY,
  /** Columns computed when a row is written. */
  STORED_COMPUTED,
  /** Columns computed when a row is read. */
  VIRTUAL_COMPUTED,
  /** Comparing and sorting decimals of any precision. */
  WIDE_DECIMAL_ORDER,
  /** An index or unique over a text without a length. */
  INDEX_ON_UNLIMITED_TEXT,
  /** Saying {@code default} in place of a value. */
  DEFAULT_KEYWORD,
  /** Giving rows back from an insert. */
  INSERT_RETURNING,
  /** Giving rows back from an update. */
  UPDATE_RETURNING,
  /** Another name for the table of a delete. */
  DELETE_ALIAS,
  /** Reading, in a condition, other rows of the table that the statement changes. */
  READS_CHANGED_TABLE,
  /** Comparing several values at once, from the left. */
  TUPLE_COMPARISON
}
