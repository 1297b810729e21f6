package com.example.billing;

import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.Uuid7;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes invoices for one customer; the DAO fills in stamps and versions. */
final class Drafts {
  private final InvoiceDao invoices;
  private final Caller author;
  private final UUID customerId;

  Drafts(Session<Caller> session, UUID customerId) {
    this.invoices = new InvoiceDao(session);
    this.author = session.actor();
    this.customerId = customerId;
  }

  /** Inserts a customer to write invoices for. */
  static Drafts forNewCustomer(Session<Caller> session) {
    Customer customer = customer(session.actor().companyId());
    return new Drafts(session, new CustomerDao(session).insert(customer).id());
  }

  /** Inserts a draft of this number and returns it as stored. */
  Invoice insert(String number) {
    LocalDate issued = LocalDate.of(2026, 11, 2);
    return invoices.insert(
        new Invoice(
            Uuid7.next(),
            author.companyId(),
            number,
            customerId,
            issued,
            issued.plusDays(30),
            InvoiceStatus.DRAFT,
            new Money(new BigDecimal("120.00"), "EUR"),
            List.of("autumn"),
            Map.of("source", "quickstart"),
            "Pays late.",
            author.id(),
            Instant.EPOCH,
            0));
  }

  /** Returns a line that charges for one thing; the database counts keys and computes amounts. */
  static InvoiceLine line(Invoice invoice, String description, String price) {
    return new InvoiceLine(
        0,
        invoice.companyId(),
        invoice.id(),
        description,
        1,
        new BigDecimal(price),
        BigDecimal.ZERO);
  }

  private static Customer customer(UUID companyId) {
    return new Customer(
        Uuid7.next(),
        companyId,
        "Ivory Tower",
        new Email("bills@tower.example"),
        null,
        false,
        Instant.EPOCH,
        null,
        0);
  }
}
