package dev.ashlar.runtime;

import java.time.Instant;
import java.util.UUID;

/** Keys that are unique without asking anybody, and sort by the time they were made (RFC 9562). */
public final class Uuid7 {
  private Uuid7() {}

  /** Returns a new key. Its first 60 bits tell the time, to a quarter of a microsecond. */
  @SuppressWarnings("JavaInstantGetSecondsGetNano") // The whole seconds are in the milliseconds.
  public static UUID next() {
    Instant now = Instant.now();
    long millis = now.toEpochMilli();
    // Section 6.2, method 3: the 12 bits behind the version hold the fraction of the millisecond.
    long fraction = (now.getNano() % 1_000_000L) * 4_096L / 1_000_000L;
    // The variant and 62 bits that nobody can guess.
    long random = UUID.randomUUID().getLeastSignificantBits();
    return new UUID(millis << 16 | 0x7000L | fraction, random);
  }
}
