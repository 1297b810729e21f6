package dev.ashlar.ir;

/** What happens to a referencing row when the row it refers to goes or changes its key. */
public enum ReferentialAction {
  /** The change is refused, at the end of the statement or transaction. */
  NO_ACTION,
  /** The change is refused at once. */
  RESTRICT,
  /** The referencing row goes or changes along. */
  CASCADE,
  /** The reference becomes null; the tenant column stays. */
  SET_NULL,
  /** The reference becomes the column's default; the tenant column stays. */
  SET_DEFAULT
}
