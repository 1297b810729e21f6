package dev.ashlar.runtime.jdbc;

import java.time.Instant;

/** Instants as microseconds since 1970. */
final class EpochMicros {
  private EpochMicros() {}

  /**
   * Returns the microseconds from 1970 to the instant, negative before it.
   *
   * @throws UnstorableValue if a 64-bit number cannot count them: some 292,000 years from 1970
   */
  static long of(Instant instant) {
    try {
      long micros = Math.multiplyExact(instant.getEpochSecond(), 1_000_000L);
      return Math.addExact(micros, instant.getNano() / 1_000);
    } catch (ArithmeticException overflow) {
      throw new UnstorableValue("An instant lies more than 292,000 years from 1970.");
    }
  }

  /** Returns the instant so many microseconds after 1970. */
  static Instant read(long micros) {
    return Instant.ofEpochSecond(
        Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000L);
  }
}
