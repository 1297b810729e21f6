package dev.ashlar.bench;

import dev.ashlar.runtime.Uuid7;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** Two ways to do the same, in turns, so that a noisy machine disturbs both. */
final class Race {
  private static final int ROWS = 5_000;
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 15);
  private static final long ROUND_NANOS = Long.getLong("bench.millis", 300) * 1_000_000;

  private final String name;
  private final Reader reader;
  private final Bills hand;
  private final Bills generated;
  private final List<UUID> ids = new ArrayList<>();
  private final Random random = new Random(1);

  Race(String name, Reader reader, Bills hand, Bills generated) {
    this.name = name;
    this.reader = reader;
    this.hand = hand;
    this.generated = generated;
  }

  /** Prints a row for each operation. */
  void print() {
    for (int row = 0; row < ROWS; row++) {
      Bill bill = bill();
      hand.insert(bill);
      ids.add(bill.id());
    }
    UUID some = ids.get(0);
    if (!hand.find(some).equals(generated.find(some)) || hand.find(some).isEmpty()) {
      throw new IllegalStateException("They do not read the same.");
    }
    print("find by id", bills -> bills.find(ids.get(random.nextInt(ROWS))).orElseThrow());
    print("page of 50", bills -> bills.page(ids.get(random.nextInt(ROWS - 50)), 50).get(49));
    print("insert", bills -> bills.insert(bill()));
  }

  private void print(String operation, Consumer<Bills> work) {
    List<Double> byHand = new ArrayList<>();
    List<Double> byDao = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      byHand.add(micros(hand, work));
      byDao.add(micros(generated, work));
    }
    // The first rounds warm up.
    double one = median(byHand.subList(ROUNDS / 3, ROUNDS));
    double other = median(byDao.subList(ROUNDS / 3, ROUNDS));
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f | %.2f |%n",
        name,
        operation,
        one,
        other,
        other / one);
  }

  private static double micros(Bills bills, Consumer<Bills> work) {
    long start = System.nanoTime();
    long calls = 0;
    while (System.nanoTime() - start < ROUND_NANOS) {
      work.accept(bills);
      calls++;
    }
    return (System.nanoTime() - start) / 1_000.0 / calls;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  private Bill bill() {
    return new Bill(
        Uuid7.next(),
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
