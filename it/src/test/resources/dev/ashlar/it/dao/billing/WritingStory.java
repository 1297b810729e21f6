package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.StaleRow;
import dev.ashlar.runtime.UniqueViolation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows are added, found, listed, counted, changed and removed. */
public final class WritingStory implements Story {

  @Override
  public void tell(TestDatabase test) {
    People people = new People(test);
    customers(people.as(People.ACME, 1, Role.SALES, Role.OWNER));
    invoices(people.as(People.ACME, 1, Role.BILLING));
    lines(people.as(People.ACME, 1, Role.BILLING));
    seats(people.as(People.ACME, 1));
  }

  private static void customers(Session<Caller> session) {
    CustomerDao customers = new CustomerDao(session);
    Customer ada =
        customers.insert(People.customer(People.ACME, "Ada", new Email("ada@example.com")));
    assertThat(ada.id().version()).isEqualTo(7);
    assertThat(ada.tier()).isEqualTo("none");
    assertThat(ada.createdAt()).isEqualTo(People.NOW);
    assertThat(ada.updatedBy()).isEqualTo(session.actor().id());
    assertThat(ada.version()).isEqualTo(1);
    assertThat(customers.find(ada.id())).contains(ada);
    assertThat(customers.findByEmail(new Email("ada@example.com"))).contains(ada);
    assertThat(customers.findByEmail(new Email("ADA@example.com"))).isEmpty();
    Customer nobody = customers.insert(People.customer(People.ACME, "", null));
    assertThat(customers.find(nobody.id())).contains(nobody);
    assertThatThrownBy(() -> customers.insert(People.customer(People.ACME, "x", ada.email())))
        .isInstanceOf(UniqueViolation.class)
        .hasMessageNotContaining("ada@example.com");
    assertThat(customers.count()).isEqualTo(2);
    customers.delete(nobody.id());
    assertThat(customers.find(nobody.id())).isEmpty();
    assertThat(customers.exists(nobody.id())).isFalse();
    assertThat(customers.count()).isEqualTo(1);
    assertThatThrownBy(() -> customers.delete(nobody.id())).isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> customers.update(nobody)).isInstanceOf(RowNotFound.class);
  }

  private static void invoices(Session<Caller> session) {
    InvoiceDao invoices = new InvoiceDao(session);
    List<Invoice> drafts = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      drafts.add(People.invoice(People.ACME, "N" + i, InvoiceStatus.DRAFT));
    }
    List<Invoice> stored = invoices.insertAll(drafts);
    assertThat(invoices.count()).isEqualTo(25);
    assertThat(invoices.find(stored.get(7).id())).contains(stored.get(7));
    List<Invoice> paged = new ArrayList<>(invoices.list(10));
    while (paged.size() < 25) {
      paged.addAll(invoices.listAfter(paged.get(paged.size() - 1).id(), 10));
    }
    assertThat(paged).containsExactlyInAnyOrderElementsOf(stored);
    assertThat(invoices.listAfter(paged.get(24).id(), 10)).isEmpty();
    assertThatThrownBy(
            () ->
                invoices.insertAll(
                    List.of(
                        People.invoice(People.ACME, "fresh", InvoiceStatus.DRAFT),
                        People.invoice(People.ACME, "N3", InvoiceStatus.DRAFT))))
        .isInstanceOf(UniqueViolation.class);
    assertThat(invoices.findByNumber("fresh")).isEmpty();

    Invoice first = stored.get(0);
    Invoice sent =
        invoices.update(People.with(first, InvoiceStatus.SENT, LocalDate.of(2026, 5, 1), "n"));
    assertThat(sent.version()).isEqualTo(2);
    assertThat(invoices.find(first.id())).contains(sent);
    assertThatThrownBy(
            () -> invoices.update(People.with(first, InvoiceStatus.DRAFT, first.dueOn(), "n")))
        .isInstanceOfAny(StaleRow.class, RowNotFound.class);
    assertThatThrownBy(
            () -> invoices.update(People.with(first, InvoiceStatus.SENT, sent.dueOn(), "late")))
        .isInstanceOf(StaleRow.class);
    assertThatThrownBy(
            () ->
                session.call(
                    tx -> {
                      new InvoiceDao(tx).insert(
                          People.invoice(People.ACME, "undone", InvoiceStatus.DRAFT));
                      throw new IllegalArgumentException("on purpose");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(invoices.findByNumber("undone")).isEmpty();
  }

  private static void lines(Session<Caller> session) {
    UUID invoice = new InvoiceDao(session).findByNumber("N1").orElseThrow().id();
    InvoiceLineDao lines = new InvoiceLineDao(session);
    InvoiceLine one = lines.insert(line(invoice, 3, "2.50"));
    InvoiceLine two = lines.insert(line(invoice, 1, "0.10"));
    assertThat(two.id()).isGreaterThan(one.id());
    assertThat(one.amount()).isEqualByComparingTo("7.50");
    assertThat(lines.insertAll(List.of(line(invoice, 1, "1"), line(invoice, 2, "1")))).isEqualTo(2);
    assertThat(lines.list(10)).hasSize(4);
    InvoiceLine more =
        lines.update(
            new InvoiceLine(one.id(), People.ACME, invoice, 4, one.unitPrice(), one.amount()));
    assertThat(more.amount()).isEqualByComparingTo("10.00");
    lines.delete(two.id());
    assertThat(lines.exists(two.id())).isFalse();
    assertThat(lines.count()).isEqualTo(3);
  }

  private static InvoiceLine line(UUID invoice, int quantity, String price) {
    return new InvoiceLine(
        0, People.ACME, invoice, quantity, new BigDecimal(price), BigDecimal.ZERO);
  }

  private static void seats(Session<Caller> session) {
    SeatDao seats = new SeatDao(session);
    UUID person = session.actor().id();
    seats.insert(new Seat(People.ACME, "b", 1, person));
    seats.insert(new Seat(People.ACME, "a", 2, person));
    seats.insert(new Seat(People.ACME, "a", 1, person));
    assertThat(seats.list(2)).extracting(Seat::place).containsExactly(1, 2);
    assertThat(seats.listAfter("a", 1, 10)).extracting(Seat::room).containsExactly("a", "b");
    seats.delete("a", 2);
    assertThat(seats.find("a", 2)).isEmpty();
    assertThat(seats.find("a", 1)).isPresent();
  }
}
