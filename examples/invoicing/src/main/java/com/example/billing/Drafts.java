package com.example.billing;

import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.Uuid7;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes invoices for one new customer; the DAO fills in stamps and versions. */
final class Drafts {
  private final InvoiceDao invoices;
  private final Caller author;
  private final Customer customer;

  /** Inserts the customer. */
  Drafts(Session<Caller> session) {
    this.invoices = new InvoiceDao(session);
    this.author = session.actor();
    this.customer = new CustomerDao(session).insert(customer(author.companyId()));
  }

  /** Inserts a draft of this number and returns it as stored. */
  Invoice insert(String number) {
    LocalDate issued = LocalDate.of(2026, 11, 2);
    return invoices.insert(
        new Invoice(
            Uuid7.next(),
            author.companyId(),
            number,
            customer.id(),
            issued,
            issued.plusDays(30),
            InvoiceStatus.DRAFT,
            new Money(new BigDecimal("120.00"), "EUR"),
            List.of("autumn"),
            Map.of("source", "quickstart"),
            null,
            author.id(),
            Instant.EPOCH,
            0));
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
