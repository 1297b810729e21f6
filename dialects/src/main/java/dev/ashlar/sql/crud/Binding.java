package dev.ashlar.sql.crud;

import dev.ashlar.ir.logic.Core;
import java.time.Duration;

/** What a placeholder of a statement stands for; whoever writes the calling code binds it. */
public sealed interface Binding {

  /** What a column of the row that is written will hold. */
  record Stored(String column) implements Binding {}

  /** What the caller is looking for in a column. */
  record Sought(String column) implements Binding {}

  /** The version that the row must still have. */
  record Expected(String column) implements Binding {}

  /** A component of the actor that is not a set. */
  record Claim(String claim) implements Binding {}

  /** A decimal component of the actor as a column of the scale keeps it. */
  record ScaledClaim(String claim, int scale) implements Binding {}

  /** A component of the actor that is a set. */
  record ClaimSet(String claim) implements Binding {}

  /** Whether a component of the actor that is a set has no elements. */
  record ClaimSetEmpty(String claim) implements Binding {}

  /** Whether something holds that needs no stored row: a truth value, decided by the caller. */
  record Decided(Core core) implements Binding {}

  /** The instant of the request plus an offset. */
  record Now(Duration offset) implements Binding {}

  /** At most how many rows. */
  record Limit() implements Binding {}
}
