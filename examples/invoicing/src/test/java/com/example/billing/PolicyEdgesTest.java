package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.testing.Boundaries;
import dev.ashlar.testing.Boundary;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What screens ask before they show a button is answered rightly at the edge of each rule. */
class PolicyEdgesTest {

  static Stream<Boundary> invoices() {
    return Boundaries.of(Invoice.class, "READ");
  }

  @ParameterizedTest
  @MethodSource("invoices")
  void showsInvoices(Boundary edge) {
    assertThat(InvoicePolicy.canRead(edge.actor(Caller.class), edge.row(Invoice.class)))
        .isEqualTo(edge.allowed());
  }

  static Stream<Boundary> notes() {
    return Boundaries.of(Invoice.class, "READ of note");
  }

  @ParameterizedTest
  @MethodSource("notes")
  void showsNotes(Boundary edge) {
    assertThat(InvoicePolicy.canReadNote(edge.actor(Caller.class), edge.row(Invoice.class)))
        .isEqualTo(edge.allowed());
  }

  static Stream<Boundary> changes() {
    return Boundaries.of(Customer.class, "UPDATE");
  }

  @ParameterizedTest
  @MethodSource("changes")
  void letsCustomersBeChanged(Boundary edge) {
    assertThat(CustomerPolicy.canUpdate(edge.actor(Caller.class), edge.row(Customer.class)))
        .isEqualTo(edge.allowed());
  }
}
