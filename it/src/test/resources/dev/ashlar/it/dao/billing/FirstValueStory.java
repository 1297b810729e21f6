package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import java.math.BigDecimal;
import java.time.Instant;

/** Java decides about the first value that is there as the database will compute it. */
public final class FirstValueStory implements Story {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");

  @Override
  public void tell(TestDatabase test) {
    LabelDao dao = new LabelDao(new People(test).as(People.ACME, 1));
    Label label = dao.insert(label("tea", null, null, 3L, "1.50", true, null, NOON));
    assertThat(label.shown()).isEqualTo("tea");
    assertThat(label.steps()).isEqualTo(3);
    assertThat(label.price()).isEqualTo(new BigDecimal("1.50"));
    assertThat(label.sure()).isTrue();
    assertThat(label.seen()).isEqualTo(NOON);
    assertThat(dao.insert(label("x", "tea", 2, 9L, null, null, null, null)).price())
        .isEqualTo(new BigDecimal("2.00"));

    refused(dao, label("x", null, 1, 1L, null, true, null, null));
    refused(dao, label("tea", "x", 1, 1L, null, true, null, null));
    refused(dao, label("tea", null, null, null, null, true, null, null));
    refused(dao, label("tea", null, 4, 1L, null, true, null, null));
    refused(dao, label("tea", null, null, 4L, null, true, null, null));
    refused(dao, label("tea", null, 1, 1L, "1.49", true, null, null));
    refused(dao, label("tea", null, 1, 1L, null, null, NOON, null));
    refused(dao, label("tea", null, 1, 1L, null, false, null, NOON));
    assertThat(dao.list(9)).hasSize(2);
    assertThat(dao.update(dao.find(label.id()).orElseThrow())).isEqualTo(label);
  }

  private static void refused(LabelDao dao, Label label) {
    assertThatThrownBy(() -> dao.insert(label)).isInstanceOf(AccessDenied.class);
  }

  private static Label label(
      String title,
      String alias,
      Integer low,
      Long high,
      String offer,
      Boolean certain,
      Instant sold,
      Instant shownAt) {
    return new Label(
        null,
        People.ACME,
        title,
        alias,
        low,
        high,
        offer == null ? null : new BigDecimal(offer),
        new BigDecimal("2"),
        certain,
        sold,
        shownAt,
        "?",
        null,
        BigDecimal.ZERO,
        false,
        null);
  }
}
