package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** New keys are of version 7, unique, and grow with time. */
class Uuid7Test {

  @Test
  void tellsTheTime() {
    long before = Instant.now().toEpochMilli();
    UUID key = Uuid7.next();
    long after = Instant.now().toEpochMilli();
    assertThat(key.version()).isEqualTo(7);
    assertThat(key.variant()).isEqualTo(2);
    assertThat(key.getMostSignificantBits() >>> 16).isBetween(before, after);
  }

  @Test
  void growsWithTimeAndNeverRepeats() throws InterruptedException {
    UUID early = Uuid7.next();
    Thread.sleep(2);
    Set<UUID> keys = new HashSet<>();
    for (int made = 0; made < 10_000; made++) {
      keys.add(Uuid7.next());
    }
    assertThat(keys).hasSize(10_000).allSatisfy(key -> assertThat(key).isGreaterThan(early));
  }
}
