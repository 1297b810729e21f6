package dev.ashlar.annotation;

/**
 * How the constants of an enum are stored. Ordinals are not offered: moving a constant would change
 * stored rows.
 */
public enum EnumStorage {
  /** As text, with a check that only constants are stored. */
  TEXT,

  /** As an enum type of the database where it has one, else as {@link #TEXT}. */
  NATIVE
}
