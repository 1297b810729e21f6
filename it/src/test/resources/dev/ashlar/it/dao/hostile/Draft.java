package com.example.hostile;

import dev.ashlar.runtime.Uuid7;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A sample of nothing, into which single values are written. */
final class Draft {
  String word;
  String text;
  Short small;
  Integer medium;
  Long whole;
  BigDecimal price;
  BigDecimal wide;
  BigDecimal free;
  Float single;
  Double precise;
  Boolean truth;
  UUID uuid;
  LocalDate date;
  LocalTime clock;
  LocalDateTime dateTime;
  Instant instant;
  byte[] bytes;
  List<String> texts;
  List<BigDecimal> prices;
  List<Instant> instants;
  Map<String, String> tree;

  Sample sample() {
    return new Sample(
        Uuid7.next(), word, text, small, medium, whole, price, wide, free, single, precise, truth,
        uuid, date, clock, dateTime, instant, bytes, texts, prices,
        instants, tree);
  }
}
