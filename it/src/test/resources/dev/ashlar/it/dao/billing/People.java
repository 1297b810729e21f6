package com.example.billing;

import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Options;
import dev.ashlar.runtime.Session;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Two companies and the people of the stories. */
final class People {
  static final Instant NOW = Instant.parse("2026-03-01T12:00:00.123456Z");
  static final UUID ACME = new UUID(1, 1);
  static final UUID GLOBEX = new UUID(1, 2);

  private final Database<Caller> database;

  People(TestDatabase test) {
    Options options = Options.defaults().withClock(Clock.fixed(NOW.plusNanos(789), ZoneOffset.UTC));
    database = Database.of(test.app(), BillingSchema.get(), options);
  }

  Session<Caller> as(UUID company, int person, Role... roles) {
    return database.as(
        new Caller(new UUID(2, person), company, Set.of(roles), Set.of("north", "it's"), null));
  }

  static Customer customer(UUID company, String name, Email email) {
    return new Customer(
        null, company, name, email, null, null, null, null, null, null, 0);
  }

  static Invoice invoice(UUID company, String number, InvoiceStatus status) {
    return new Invoice(
        null,
        company,
        number,
        "north",
        LocalDate.of(2026, 4, 1),
        status,
        new Money(new BigDecimal("12.50"), "EUR"),
        null,
        List.of("a", "it's, \"b\""),
        Map.of("k", "v"),
        null,
        null,
        0);
  }

  static Invoice with(Invoice invoice, InvoiceStatus status, LocalDate dueOn, String note) {
    return new Invoice(
        invoice.id(),
        invoice.companyId(),
        invoice.number(),
        invoice.region(),
        dueOn,
        status,
        invoice.total(),
        invoice.paid(),
        invoice.labels(),
        invoice.metadata(),
        note,
        invoice.createdBy(),
        invoice.version());
  }
}
