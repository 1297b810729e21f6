package dev.ashlar.bench;

import dev.ashlar.runtime.Uuid7;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Everything that is done with bills, in two ways. */
final class BillRace {
  private static final int ROWS = 5_000;

  private final Race<Bills> race;
  private final Reader reader;
  private final List<Bill> bills = new ArrayList<>();
  private final Random random = new Random(1);

  BillRace(String name, Reader reader, Bills one, Bills other) {
    this.race = new Race<>(name, one, other);
    this.reader = reader;
  }

  /** Prints a row for each operation. */
  void print() {
    for (int row = 0; row < ROWS; row++) {
      Bill bill = bill(Uuid7.next());
      race.one().insert(bill);
      bills.add(bill);
    }
    UUID some = bills.get(0).id();
    if (!race.one().find(some).equals(race.other().find(some)) || race.one().find(some).isEmpty()) {
      throw new IllegalStateException("They do not read the same.");
    }
    race.print("find by id", way -> way.find(id(ROWS)).orElseThrow());
    race.print("page of 50", way -> way.page(id(ROWS - 50), 50).get(49));
    race.print("insert", way -> way.insert(bill(Uuid7.next())));
    race.print("update", way -> way.update(bill(id(ROWS))));
  }

  private UUID id(int below) {
    return bills.get(random.nextInt(below)).id();
  }

  private Bill bill(UUID id) {
    return new Bill(
        id,
        reader.companyId(),
        "2026-" + random.nextInt(1_000_000),
        reader.id(),
        "SENT",
        BigDecimal.valueOf(random.nextInt(1_000_000), 2),
        "paid by transfer within thirty days",
        random.nextBoolean(),
        Instant.parse("2026-11-21T10:15:30.123456Z"));
  }
}
