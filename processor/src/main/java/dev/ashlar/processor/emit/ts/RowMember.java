package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Doc;

/**
 * A member of a row as it travels in JSON.
 *
 * @param nullable whether null may stand there, for whatever reason
 * @param masked whether null may also mean that the reader may not see it
 * @param note what there is to know beside the author's words; empty if nothing
 */
record RowMember(
    String name,
    Shape shape,
    boolean nullable,
    boolean masked,
    Presence inInsert,
    Presence inUpdate,
    String note,
    Doc doc) {

  /** Whether a member is part of the body of a request. */
  enum Presence {
    /** It must be there. */
    REQUIRED,
    /** It may be left out. */
    OPTIONAL,
    /** It is no part of it. */
    ABSENT
  }
}
