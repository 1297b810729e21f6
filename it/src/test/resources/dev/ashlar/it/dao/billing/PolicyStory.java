package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Rules about the old row, the new row and the step between them. */
public final class PolicyStory implements Story {

  private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  @Override
  public void tell(TestDatabase test) {
    People people = new People(test);
    InvoiceDao clerk = new InvoiceDao(people.as(People.ACME, 1, Role.BILLING));
    InvoiceDao other = new InvoiceDao(people.as(People.ACME, 2, Role.BILLING));
    InvoiceDao reader = new InvoiceDao(people.as(People.ACME, 3));
    InvoiceDao owner = new InvoiceDao(people.as(People.ACME, 1, Role.BILLING, Role.OWNER));

    assertThatThrownBy(
            () -> reader.insert(People.invoice(People.ACME, "1", InvoiceStatus.DRAFT)))
        .isInstanceOf(AccessDenied.class);
    Invoice draft = clerk.insert(People.invoice(People.ACME, "1", InvoiceStatus.DRAFT));
    assertThat(reader.find(draft.id())).as("a draft of somebody else").isEmpty();
    assertThat(other.find(draft.id())).contains(draft);

    // "draft" speaks of both rows, so a colleague cannot send it; "own" lets the author.
    assertThatThrownBy(
            () -> other.update(People.with(draft, InvoiceStatus.SENT, APRIL, null)))
        .isInstanceOf(RowNotFound.class);
    Invoice noted = other.update(People.with(draft, InvoiceStatus.DRAFT, APRIL, "x"));
    Invoice sent = clerk.update(People.with(noted, InvoiceStatus.SENT, APRIL, "x"));
    assertThat(reader.find(draft.id())).contains(sent);
    assertThatThrownBy(() -> clerk.update(People.with(sent, InvoiceStatus.PAID, APRIL, "x")))
        .isInstanceOfAny(AccessDenied.class, RowNotFound.class);

    // Nobody but an owner makes it due sooner.
    assertThatThrownBy(() -> clerk.update(People.with(sent, InvoiceStatus.SENT, MARCH, "x")))
        .isInstanceOf(RowNotFound.class);
    assertThat(owner.update(People.with(sent, InvoiceStatus.SENT, MARCH, "x")).version())
        .isEqualTo(sent.version() + 1);

    Invoice voided = clerk.insert(People.invoice(People.ACME, "2", InvoiceStatus.VOID));
    Invoice kept = clerk.insert(noted(People.invoice(People.ACME, "3", InvoiceStatus.VOID)));
    assertThatThrownBy(() -> clerk.delete(draft.id())).isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> clerk.delete(kept.id())).isInstanceOf(RowNotFound.class);
    clerk.delete(voided.id());
    owner.delete(kept.id());
    assertThat(clerk.count()).isEqualTo(1);

    InvoiceLineDao lines = new InvoiceLineDao(people.as(People.ACME, 1, Role.BILLING));
    assertThatThrownBy(
            () ->
                lines.insert(
                    new InvoiceLine(
                        0, People.ACME, draft.id(), 2, new BigDecimal("500.01"), BigDecimal.ZERO)))
        .as("the amount that will be computed is too high")
        .isInstanceOf(AccessDenied.class);
    CustomerDao customers = new CustomerDao(people.as(People.ACME, 1));
    assertThatThrownBy(() -> customers.insert(People.customer(People.ACME, "x", null)))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> customers.delete(draft.id())).isInstanceOf(AccessDenied.class);
  }

  private static Invoice noted(Invoice invoice) {
    return People.with(invoice, invoice.status(), invoice.dueOn(), "note");
  }
}
