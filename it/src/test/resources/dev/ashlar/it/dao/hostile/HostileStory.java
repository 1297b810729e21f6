package com.example.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** What is stored is read back equal, or was refused; never something near it. */
public final class HostileStory implements Story {
  private final List<Sample> samples = new ArrayList<>();

  @Override
  public void tell(TestDatabase test) {
    SampleDao dao = new SampleDao(Database.of(test.app(), HostileSchema.get()).as("anybody"));
    texts();
    numbers();
    moments();
    others();
    List<Sample> stored = dao.insertAll(samples);
    assertThat(stored).hasSameSizeAs(samples);
    assertThat(samples).allSatisfy(sample -> same(dao.find(sample.id()).orElseThrow(), sample));
    assertThat(stored).allSatisfy(each -> found(dao, each));
    assertThat(Texts.ALL)
        .allSatisfy(word -> assertThat(dao.findByWord(word).orElseThrow().word()).isEqualTo(word));
    updates(dao);
    asStored(dao);
    refusals(dao);
    edges(dao);
  }

  private void texts() {
    each(Texts.ALL, (draft, text) -> draft.word = text);
    each(Texts.ALL, (draft, text) -> draft.text = text);
    each(List.of("long ".repeat(200_000)), (draft, text) -> draft.text = text);
    each(List.<List<String>>of(List.of(), Texts.ALL), (draft, list) -> draft.texts = list);
    each(
        List.<Map<String, String>>of(Map.of(), Map.of("", "", "'", "\"", "\\", "\u00e4", "\ud83e\uddf1", "\n")),
        (draft, tree) -> draft.tree = tree);
  }

  private void numbers() {
    each(List.of((short) 0, Short.MIN_VALUE, Short.MAX_VALUE), (draft, n) -> draft.small = n);
    each(List.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE), (draft, n) -> draft.medium = n);
    each(
        List.of(0L, (1L << 53) + 1, -(1L << 53) - 1, Long.MIN_VALUE, Long.MAX_VALUE),
        (draft, n) -> draft.whole = n);
    each(
        decimals("0.00", "0.10", "-0.01", "1.00", "12.50", "9999999999.99", "-9999999999.99"),
        (draft, n) -> draft.price = n);
    each(
        decimals("0.0000000001", "9007199254740993.0000000001", "9".repeat(28) + ".9999999999"),
        (draft, n) -> draft.wide = n);
    each(
        decimals("0", "0.1", "-1E-30", "12345678901234567890123456789012345.678", "1E+3"),
        (draft, n) -> draft.free = n);
    each(
        List.of(0f, 0.1f, 1f / 3, Float.MIN_NORMAL, Float.MAX_VALUE), (draft, n) -> draft.single = n);
    each(
        List.of(0d, 0.1, 1d / 3, 1e-300, Double.MAX_VALUE, -Double.MAX_VALUE, 9007199254740993d),
        (draft, n) -> draft.precise = n);
  }

  private void moments() {
    each(
        List.of("1000-01-01", "1582-10-10", "1900-02-28", "2024-02-29", "9999-12-31"),
        (draft, day) -> draft.date = LocalDate.parse(day));
    each(
        List.of("00:00", "12:34:56", "23:59:59.999999"),
        (draft, time) -> draft.clock = LocalTime.parse(time));
    each(
        List.of(
            "1000-01-01T00:00", "1582-10-10T10:10:10.000001", "2026-03-29T02:30",
            "9999-12-31T23:59:59.999999"),
        (draft, moment) -> draft.dateTime = LocalDateTime.parse(moment));
    each(
        List.of(
            "1000-01-01T00:00:00Z", "1582-10-10T00:00:00Z", "1969-12-31T23:59:59.999999Z",
            "2026-03-29T01:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
            "9999-12-31T23:59:59.999999Z"),
        (draft, moment) -> draft.instant = Instant.parse(moment));
  }

  private void others() {
    each(List.of(true, false), (draft, truth) -> draft.truth = truth);
    each(
        List.of(new UUID(0, 0), new UUID(-1, -1), new UUID(Long.MIN_VALUE, Long.MAX_VALUE)),
        (draft, uuid) -> draft.uuid = uuid);
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    each(List.of(new byte[0], all), (draft, bytes) -> draft.bytes = bytes);
    samples.add(new Draft().sample());
  }

  /** A value that was there becomes null, and the other way round. */
  private void updates(SampleDao dao) {
    Draft empty = new Draft();
    Sample nothing = samples.get(samples.size() - 1);
    Sample full = samples.get(0);
    Sample swapped = with(nothing.id(), "was null");
    same(dao.update(swapped), swapped);
    same(dao.find(nothing.id()).orElseThrow(), swapped);
    Sample emptied = with(full.id(), empty.word);
    same(dao.update(emptied), emptied);
    same(dao.find(full.id()).orElseThrow(), emptied);
  }

  /** What is finer than the database is cut, and what is given back has been cut too. */
  private static void asStored(SampleDao dao) {
    Instant instant = Instant.parse("2026-03-01T12:00:00.123456789Z");
    Draft draft = new Draft();
    draft.price = new BigDecimal("12.5");
    draft.wide = new BigDecimal("1E+3");
    draft.free = new BigDecimal("1.5000");
    draft.clock = LocalTime.parse("12:00:00.999999999");
    draft.dateTime = LocalDateTime.parse("1969-12-31T23:59:59.999999999");
    draft.instant = instant;
    draft.prices = decimals("0", "1.50", "-1E+3", "0.00001");
    draft.instants = List.of(instant, Instant.EPOCH.minusNanos(1));
    Sample sample = draft.sample();
    Sample stored = found(dao, dao.insert(sample));
    assertThat(stored.price()).isEqualTo(new BigDecimal("12.50"));
    assertThat(stored.wide()).isEqualTo(new BigDecimal("1000.0000000000"));
    assertThat(stored.free()).isEqualTo(new BigDecimal("1.5"));
    assertThat(stored.clock()).isEqualTo("12:00:00.999999");
    assertThat(stored.dateTime()).isEqualTo("1969-12-31T23:59:59.999999");
    assertThat(stored.instant()).isEqualTo("2026-03-01T12:00:00.123456Z");
    assertThat(stored.instants()).contains(Instant.parse("1969-12-31T23:59:59.999999Z"));
    found(dao, dao.update(sample));
    assertThat(found(dao, dao.insertAll(List.of(draft.sample())).get(0)).free())
        .isEqualTo(new BigDecimal("1.5"));
  }

  private static Sample found(SampleDao dao, Sample stored) {
    assertThat(dao.find(stored.id()).orElseThrow())
        .usingRecursiveComparison()
        .withComparatorForType(Float::compare, Float.class)
        .withComparatorForType(Double::compare, Double.class)
        .isEqualTo(stored);
    return stored;
  }

  private static Sample with(UUID id, String word) {
    return new Sample(
        id, word, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null);
  }

  private void refusals(SampleDao dao) {
    refused(dao, draft -> draft.word = "x".repeat(101));
    refused(dao, draft -> draft.word = "a");
    refused(dao, draft -> draft.price = new BigDecimal("10000000000.00"));
    refused(dao, draft -> draft.price = new BigDecimal("0.005"));
    refused(dao, draft -> draft.wide = new BigDecimal("0.00000000005"));
  }

  /** What single databases do not have is refused there, and comes back everywhere else. */
  private static void edges(SampleDao dao) {
    equalOrRefused(dao, draft -> draft.date = LocalDate.of(1, 1, 1));
    equalOrRefused(dao, draft -> draft.date = LocalDate.of(-4000, 1, 1));
    equalOrRefused(dao, draft -> draft.date = LocalDate.of(10000, 1, 1));
    equalOrRefused(dao, draft -> draft.dateTime = LocalDateTime.of(1, 1, 1, 0, 0));
    equalOrRefused(dao, draft -> draft.instant = Instant.parse("0001-01-01T00:00:00Z"));
    equalOrRefused(dao, draft -> draft.instant = Instant.parse("+10000-01-01T00:00:00Z"));
    equalOrRefused(dao, draft -> draft.text = "a\u0000b");
    equalOrRefused(dao, draft -> draft.text = "\ud83e alone");
    equalOrRefused(dao, draft -> draft.precise = Double.NaN);
    equalOrRefused(dao, draft -> draft.precise = Double.NEGATIVE_INFINITY);
    equalOrRefused(dao, draft -> draft.free = new BigDecimal("1E+60"));
    equalOrRefused(dao, draft -> draft.free = new BigDecimal("1E-31"));
    equalOrRefused(dao, draft -> draft.texts = List.of("a\u0000b"));
  }

  private static void equalOrRefused(SampleDao dao, Consumer<Draft> value) {
    Draft draft = new Draft();
    value.accept(draft);
    Sample sample = draft.sample();
    try {
      found(dao, dao.insert(sample));
    } catch (RuntimeException refused) {
      assertThat(dao.find(sample.id())).isEmpty();
      return;
    }
    same(dao.find(sample.id()).orElseThrow(), sample);
  }

  private static void refused(SampleDao dao, Consumer<Draft> value) {
    Draft draft = new Draft();
    value.accept(draft);
    Sample sample = draft.sample();
    assertThatThrownBy(() -> dao.insert(sample)).isInstanceOf(RuntimeException.class);
    assertThat(dao.find(sample.id())).isEmpty();
  }

  private <T> void each(List<T> values, BiConsumer<Draft, T> write) {
    for (T value : values) {
      Draft draft = new Draft();
      write.accept(draft, value);
      samples.add(draft.sample());
    }
  }

  private static List<BigDecimal> decimals(String... texts) {
    return List.of(texts).stream().map(BigDecimal::new).toList();
  }

  /** Decimals of a fixed scale keep it; without a scale they are the same by value. */
  private static void same(Sample actual, Sample expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .withComparatorForType(Float::compare, Float.class)
        .withComparatorForType(Double::compare, Double.class)
        .withComparatorForFields(Comparator.nullsFirst(Comparator.<BigDecimal>naturalOrder()), "free")
        .isEqualTo(expected);
  }
}
