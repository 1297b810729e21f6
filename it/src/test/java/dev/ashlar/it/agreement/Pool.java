package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ExprType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Values that engines have been seen to treat differently; few of each kind, so that they meet. */
final class Pool {
  static final UUID TENANT_A = UUID.fromString("aaaaaaaa-0000-7000-8000-00000000000a");
  static final UUID TENANT_B = UUID.fromString("bbbbbbbb-0000-7000-8000-00000000000b");
  static final UUID TENANT_C = UUID.fromString("cccccccc-0000-7000-8000-00000000000c");

  static final List<String> STATES = List.of("DRAFT", "SENT", "PAID");
  static final List<String> ROLES = List.of("ADMIN", "EDITOR", "BILLING");

  private static final List<UUID> IDS =
      List.of(
          UUID.fromString("00000000-0000-0000-0000-000000000000"),
          UUID.fromString("11111111-1111-1111-1111-111111111111"),
          UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff"));
  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "a",
          "a ",
          "A",
          "ab",
          "\u00e9",
          "e\u0301",
          "'",
          "\\",
          "%",
          "_",
          "\"x\"",
          "\ud83d\ude00",
          "\ud83d\ude00a",
          "null",
          "0");
  private static final List<Long> NUMBERS =
      List.of(
          0L,
          1L,
          -1L,
          9_007_199_254_740_991L,
          9_007_199_254_740_992L,
          9_007_199_254_740_993L,
          Long.MAX_VALUE,
          Long.MIN_VALUE + 1);
  private static final List<BigDecimal> DECIMALS =
      List.of(
          new BigDecimal("0.00"),
          new BigDecimal("1.00"),
          new BigDecimal("1.01"),
          new BigDecimal("-1.00"),
          new BigDecimal("9999999999.99"));
  private static final List<Instant> INSTANTS =
      List.of(
          Instant.parse("2026-01-01T00:00:00Z"),
          Instant.parse("2026-01-01T00:00:00.000001Z"),
          Instant.parse("2025-12-31T23:59:59.999999Z"),
          Instant.parse("1999-12-31T23:00:00Z"));
  private static final List<LocalDate> DATES =
      List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2024, 2, 29));

  private Pool() {}

  /** Returns one of the values of the kind; constants of the enum by name. */
  static Object any(ExprType.Kind kind, Random random) {
    List<?> values = all(kind);
    return values.get(random.nextInt(values.size()));
  }

  /** Returns the value of the kind that stands for any. */
  static Object plain(ExprType.Kind kind) {
    return all(kind).get(0);
  }

  private static List<?> all(ExprType.Kind kind) {
    return switch (kind) {
      case BOOL -> List.of(false, true);
      case LONG -> NUMBERS;
      case DECIMAL -> DECIMALS;
      case STRING -> TEXTS;
      case UUID -> IDS;
      case ENUM -> STATES;
      case INSTANT -> INSTANTS;
      case DATE -> DATES;
      case OPAQUE -> throw new IllegalArgumentException("no values");
    };
  }

  /** Returns the canonical text of a constant. */
  static String text(Object value) {
    return value instanceof BigDecimal decimal
        ? decimal.stripTrailingZeros().toPlainString()
        : value.toString();
  }
}
