package dev.ashlar.runtime;

import java.time.Duration;

/**
 * How strict a database is looked at, and how it is talked to.
 *
 * @param refusesKnownHoles whether a server with known holes in row security is refused
 * @param busyTimeout how long SQLite waits for another writer
 */
public record Options(boolean refusesKnownHoles, Duration busyTimeout) {

  /** Returns what holds when nothing is said: known holes are warned about, five seconds. */
  public static Options defaults() {
    return new Options(false, Duration.ofSeconds(5));
  }

  /** Returns the same options, but a server with known holes in row security is refused. */
  public Options refuseKnownHoles() {
    return new Options(true, busyTimeout);
  }

  /** Returns the same options with another time that SQLite waits for another writer. */
  public Options withBusyTimeout(Duration timeout) {
    return new Options(refusesKnownHoles, timeout);
  }
}
