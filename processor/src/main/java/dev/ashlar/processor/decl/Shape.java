package dev.ashlar.processor.decl;

/** How a declared type holds its values. */
public enum Shape {
  /** A record: components, their accessors and the canonical constructor. */
  RECORD,

  /** A class with private final fields, and one constructor with their types in their order. */
  CLASS,

  /** A class whose accessors and constructor Lombok makes; they may not be visible yet. */
  LOMBOK,

  /** Nothing that a row could be built from: an interface, an enum, an abstract class ... */
  OTHER
}
