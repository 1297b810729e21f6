package dev.ashlar.runtime;

import java.time.Clock;
import java.time.Duration;

/**
 * How strict a database is looked at, and how it is talked to.
 *
 * @param refusesKnownHoles whether a server with known holes in row security is refused
 * @param busyTimeout how long SQLite waits for another writer
 * @param clock tells the instant of a request
 */
public record Options(boolean refusesKnownHoles, Duration busyTimeout, Clock clock) {

  /** Returns what holds when nothing is said: known holes are warned about, five seconds. */
  public static Options defaults() {
    return new Options(false, Duration.ofSeconds(5), Clock.systemUTC());
  }

  /** Returns the same options, but a server with known holes in row security is refused. */
  public Options refuseKnownHoles() {
    return new Options(true, busyTimeout, clock);
  }

  /** Returns the same options with another time that SQLite waits for another writer. */
  public Options withBusyTimeout(Duration timeout) {
    return new Options(refusesKnownHoles, timeout, clock);
  }

  /** Returns the same options with another clock. */
  public Options withClock(Clock other) {
    return new Options(refusesKnownHoles, busyTimeout, other);
  }
}
