package dev.ashlar.ir.access;

/** How much of something a role may do. */
public enum Extent {
  /** Nothing, for which there is a proof. */
  NONE,
  /** What conditions say. */
  SOME,
  /** All of it, within the tenant, for which there is a proof. */
  ALL
}
