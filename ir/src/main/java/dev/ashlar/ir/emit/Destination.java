package dev.ashlar.ir.emit;

/** Where an artifact goes. */
public enum Destination {
  /** A Java source file; the path is the qualified name of its class. */
  JAVA_SOURCE,
  /** Beside the classes, and so in the jar. */
  CLASS_OUTPUT,
  /** Beside the generated sources, and never packaged. */
  SOURCE_OUTPUT
}
