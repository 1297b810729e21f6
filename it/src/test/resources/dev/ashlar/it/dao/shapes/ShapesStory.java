package com.example.shapes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.shapes.inner.RowDao;
import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Session;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every kind of member, present and missing, without tenants and without an actor. */
public final class ShapesStory implements Story {

  @Override
  public void tell(TestDatabase test) {
    Session<Object> session = Database.of(test.app(), ShapesSchema.get()).as("anybody");
    EverythingDao dao = new EverythingDao(session);
    Everything empty = dao.insert(everything(null, false));
    Everything full = dao.insert(everything(null, true));
    same(dao.find(empty.id()).orElseThrow(), empty);
    same(dao.find(full.id()).orElseThrow(), full);
    List<Everything> more =
        dao.insertAll(List.of(everything(null, false), everything(null, true)));
    same(dao.find(more.get(0).id()).orElseThrow(), more.get(0));
    same(dao.find(more.get(1).id()).orElseThrow(), more.get(1));
    Everything changed = everything(full.id(), true, "changed");
    same(dao.update(changed), changed);
    same(dao.find(full.id()).orElseThrow(), changed);
    assertThatThrownBy(() -> dao.update(everything(full.id(), false)))
        .as("an unknown number may be too high")
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> dao.update(everything(full.id(), true, "fixed")))
        .isInstanceOf(AccessDenied.class);
    dao.delete(more.get(0).id());
    assertThat(dao.count()).isEqualTo(3);

    OuterRowDao rows = new OuterRowDao(session);
    rows.insert(new Outer.Row("a", true, "x"));
    rows.update(new Outer.Row("a", true, "y"));
    assertThat(rows.find("a").orElseThrow().getLabel()).isEqualTo("y");
    assertThatThrownBy(() -> rows.insert(new Outer.Row("b", false, "x")))
        .isInstanceOf(AccessDenied.class);
    RowDao inner = new RowDao(session);
    long key = inner.insert(new com.example.shapes.inner.Row(0, Kind.LARGE)).id();
    assertThat(inner.find(key)).contains(new com.example.shapes.inner.Row(key, Kind.LARGE));
  }

  /** Decimals are the same by value, and arrays by their elements. */
  private static void same(Everything actual, Everything expected) {
    assertThat(actual)
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(expected);
  }

  private static Everything everything(ThingId id, boolean full) {
    return everything(id, full, " it's \"q\" \\ ` %_ ? \ud83e\uddf1 ");
  }

  private static Everything everything(ThingId id, boolean full, String text) {
    Span span = new Span(LocalDate.of(2026, 2, 28), null, new Spot(0.1, -1.5));
    Span ended = new Span(LocalDate.of(2026, 2, 28), LocalDate.MIN.withYear(1000), new Spot(1, 2));
    return new Everything(
        id,
        true,
        Short.MIN_VALUE,
        Integer.MAX_VALUE,
        (1L << 53) + 1 - (1L << 53) + 41,
        0.25f,
        1e-300,
        new BigDecimal("123456789012345678901234567890.5"),
        new BigDecimal("-1234567.891"),
        text,
        new UUID(-1, 5),
        Instant.parse("1969-12-31T23:59:59.999999Z"),
        LocalDate.of(9999, 12, 31),
        LocalTime.parse("23:59:59.999999"),
        LocalDateTime.parse("2026-03-29T02:30:00.000001"),
        Kind.LARGE,
        Kind.SMALL,
        new byte[] {0, -1, 39},
        List.of(Long.MIN_VALUE, (1L << 53) + 1),
        List.of(Kind.LARGE, Kind.SMALL),
        List.of(new UUID(0, 0)),
        Map.of("a", List.of(1, 2), "\u00fc", List.of()),
        new Rgb(1, 2, 3),
        span,
        new PlainId(9),
        full ? Boolean.TRUE : null,
        full ? (short) 3 : null,
        full ? Integer.MIN_VALUE : null,
        full ? Long.MAX_VALUE : null,
        full ? 1.5f : null,
        full ? 2.5 : null,
        full ? new BigDecimal("0.1") : null,
        full ? new BigDecimal("5.5") : null,
        full ? "" : null,
        full ? new UUID(0, 0) : null,
        full ? Instant.EPOCH : null,
        full ? LocalDate.of(1000, 1, 1) : null,
        full ? LocalTime.MIN : null,
        full ? LocalDateTime.parse("1000-01-01T00:00:00") : null,
        null,
        full ? new byte[0] : null,
        full ? List.of("a,b", "\"", "NULL") : null,
        full ? List.of(Kind.SMALL) : null,
        full ? new Rgb(4, 5, 6) : null,
        full ? new Rgb(7, 8, 9) : null,
        full ? ended : null,
        full ? new PlainId(3) : null);
  }
}
