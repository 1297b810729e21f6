package dev.ashlar.processor.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions about other rows are laid out as people write them. */
class LayoutTest {

  @Test
  void keepsAShortQuestionOnOneLine() {
    assertThat(laidOut(test("!customer.blocked()")))
        .isEqualTo("rows.customer(row).filter(customer -> !customer.blocked()).isPresent()");
  }

  @Test
  void givesEachCallOfALongQuestionALine() {
    assertThat(laidOut(test("customer.region().equals(actor.region())")))
        .isEqualTo(
            """
            rows.customer(row)
                .filter(customer -> customer.region().equals(actor.region()))
                .isPresent()""");
  }

  @Test
  void indentsALongConditionUnderItsRow() {
    Predicate either =
        Predicate.any(
            List.of(
                test("customer.region().equals(actor.region())"),
                test("customer.ownerId().equals(actor.id())"),
                test("actor.roles().contains(Role.BILLING)")));
    assertThat(laidOut(either))
        .isEqualTo(
            """
            rows.customer(row)
                .filter(
                    customer ->
                        customer.region().equals(actor.region())
                            || customer.ownerId().equals(actor.id())
                            || actor.roles().contains(Role.BILLING))
                .isPresent()""");
  }

  private static Predicate test(String code) {
    return new Predicate.Test(Snippet.of(code));
  }

  private static String laidOut(Predicate body) {
    Predicate asked =
        new Predicate.Asked(
            Snippet.of("rows.customer(row)"), "filter", "customer", body, ".isPresent()");
    return Layout.lines(asked, 20, 4, 4).code().toString();
  }
}
