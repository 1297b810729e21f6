package dev.ashlar.processor.decl;

/** How a declared type holds its values, and so how a row becomes one and is read from one. */
public enum Shape {
  /** A record: the accessor of {@code name} is {@code name()}. */
  RECORD,

  /** A class with final fields, one constructor of them in order, and accessors like a record's. */
  CLASS,

  /** As a class, with getters: {@code getName()}, and {@code isName()} for a primitive boolean. */
  BEAN,

  /** Nothing that a row could be built from; its reader has reported why. */
  OTHER
}
