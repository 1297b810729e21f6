package dev.ashlar.ir.emit;

/** When an output is written. */
public enum Timing {
  /** Java sources: once all tables are known, before the last round. */
  JAVA,
  /** Everything else: in the last round, and only if there was no error. */
  RESOURCES
}
