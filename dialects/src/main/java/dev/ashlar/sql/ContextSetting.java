package dev.ashlar.sql;

import java.util.Optional;

/**
 * One value that a session tells the database about its caller, for the policies to read.
 *
 * <p>All travel as text. A missing value is the empty text. A text is led by one {@code =}, so that
 * an empty one is not a missing one; a set is a JSON array of texts; anything else is written as
 * Java writes it, an instant after ISO 8601.
 *
 * @param name of the setting, such as {@code ashlar.tenant_id}
 * @param function that policies call to read it, without arguments
 * @param claim the component of the actor; absent for what is not one
 */
public record ContextSetting(String name, SqlName function, Kind kind, Optional<String> claim) {

  /** What a setting holds. */
  public enum Kind {
    /** Any text but the empty one: there is a caller at all. */
    PRESENT,
    /** A component of the actor. */
    CLAIM,
    /** A component of the actor that is a set. */
    CLAIM_SET,
    /** The names of the actor's roles, a set. */
    ROLES,
    /** The instant of the request; without it, the start of the transaction. */
    NOW
  }
}
