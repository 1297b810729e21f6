package dev.ashlar.runtime;

import java.sql.SQLException;
import java.util.Map;

/** The server is one that the generated statements run on, without known holes in row security. */
final class PostgresVersion {
  private static final int OLDEST = 13;

  /**
   * By major version, the first minor one without known holes: CVE-2026-16237 and CVE-2026-120154
   * let INSERT .. ON CONFLICT read and write rows past policies.
   */
  private static final Map<Integer, Integer> FLOOR = Map.of(15, 20, 16, 16, 17, 12, 18, 7);

  private PostgresVersion() {}

  static void check(Probe probe, Options options, Findings findings) throws SQLException {
    int number = Integer.parseInt(probe.text("show server_version_num"));
    int major = number / 10_000;
    int minor = number % 10_000;
    if (major < OLDEST) {
      findings.refuse("PostgreSQL " + major + " is too old: use 15 or later, or at least 13.");
      return;
    }
    // Versions before 15 get no more corrections; later ones than we know of start without holes.
    int floor = FLOOR.getOrDefault(major, major < 15 ? Integer.MAX_VALUE : 0);
    if (minor < floor) {
      String sentence =
          "PostgreSQL %s.%s has known holes in row security: update to %s."
              .formatted(major, minor, major < 15 ? "15.20 or later" : major + "." + floor);
      if (options.refusesKnownHoles()) {
        findings.refuse(sentence);
      } else {
        findings.warn(sentence);
      }
    }
  }
}
