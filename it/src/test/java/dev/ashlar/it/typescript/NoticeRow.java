package dev.ashlar.it.typescript;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the golden files' {@code Notice}, which has something of every kind. */
record NoticeRow(
    UUID id,
    UUID companyId,
    @Nullable String title,
    String text,
    @Nullable Money total,
    short small,
    long big,
    Long storeId,
    float single,
    double twice,
    @Nullable Boolean flag,
    BigDecimal share,
    LocalDate day,
    LocalTime hour,
    LocalDateTime moment,
    Instant shownFrom,
    byte[] picture,
    Kind kind,
    List<Kind> kinds,
    Map<String, List<Money>> prices,
    Node tree) {

  /** An amount in one currency. */
  record Money(BigDecimal amount, String currency) {}

  /** A tree. */
  record Node(String name, List<Node> children) {}

  /** The constants of the golden files' {@code InvoiceStatus}. */
  enum Kind {
    DRAFT,
    SENT,
    PAID,
    VOID
  }

  /** Returns the least values that the columns can hold; nulls where they may be. */
  static NoticeRow least() {
    return new NoticeRow(
        new UUID(0, 0),
        new UUID(0, 0),
        null,
        "",
        null,
        Short.MIN_VALUE,
        Long.MIN_VALUE,
        Long.MIN_VALUE,
        -Float.MAX_VALUE,
        -Double.MAX_VALUE,
        null,
        new BigDecimal("-0.99"),
        LocalDate.of(0, 1, 1),
        LocalTime.MIN,
        LocalDateTime.of(0, 1, 1, 0, 0),
        Instant.parse("0000-01-01T00:00:00Z"),
        new byte[0],
        Kind.DRAFT,
        List.of(),
        Map.of(),
        new Node("", List.of()));
  }

  /** Returns the greatest values that the columns can hold, and texts that are hard to carry. */
  static NoticeRow greatest() {
    Money much = new Money(new BigDecimal("9999999999.99"), "😀😀😀");
    return new NoticeRow(
        new UUID(-1, -1),
        UUID.fromString("11111111-1111-1111-1111-111111111111"),
        "quotes ' \" ` \\ ${x} */ </script> \u2028 \u0001 trailing ",
        "😀😀😀😀😀",
        much,
        Short.MAX_VALUE,
        Long.MAX_VALUE,
        (1L << 53) + 1,
        Float.MIN_VALUE,
        Double.MIN_VALUE,
        true,
        new BigDecimal("0.10"),
        LocalDate.of(9999, 12, 31),
        LocalTime.of(23, 59, 59, 999_999_000),
        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_000),
        Instant.parse("9999-12-31T23:59:59.999999Z"),
        new byte[] {0, -1, 127, -128},
        Kind.VOID,
        List.of(Kind.VOID, Kind.VOID),
        Map.of("", List.of(), "ключ", List.of(much)),
        new Node("a", List.of(new Node("b", List.of(new Node("c", List.of()))))));
  }
}
