package dev.ashlar.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintNamesTest {
  private final ConstraintNames names = new ConstraintNames("invoice");

  @Test
  void namesLikePostgres() {
    assertThat(names.primaryKey()).isEqualTo("invoice_pkey");
    assertThat(names.unique(List.of("number"))).isEqualTo("invoice_number_key");
    assertThat(names.reference(List.of("company_id", "customer_id")))
        .isEqualTo("invoice_company_id_customer_id_fkey");
    assertThat(names.check(List.of())).isEqualTo("invoice_check");
    assertThat(names.index(List.of("due_on"))).isEqualTo("invoice_due_on_idx");
  }

  @Test
  void numbersANameThatIsTaken() {
    names.reserve("invoice_check");
    assertThat(names.check(List.of())).isEqualTo("invoice_check1");
    assertThat(names.check(List.of())).isEqualTo("invoice_check2");
  }

  @Test
  void cutsLongNamesAtTheSamePlaceAndTellsThemApart() {
    List<String> one = List.of("a".repeat(40), "b".repeat(40));
    List<String> other = List.of("a".repeat(40), "b".repeat(41));
    String first = names.index(one);
    assertThat(first).hasSize(63).startsWith("invoice_aaaa").endsWith("_idx");
    assertThat(new ConstraintNames("invoice").index(one)).isEqualTo(first);
    assertThat(names.index(other)).hasSize(63).isNotEqualTo(first);
  }

  @Test
  void countsBytesAndCutsNoCharacter() {
    String name = names.unique(List.of("ü".repeat(60)));
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
    assertThat(name).startsWith("invoice_üüü").endsWith("_key").doesNotContain("\uFFFD");
  }
}
