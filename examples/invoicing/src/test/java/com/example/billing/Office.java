package com.example.billing;

import dev.ashlar.runtime.Database;
import java.io.IOException;
import java.sql.SQLException;

/**
 * A company on a SQLite of its own, and people who may do different things.
 *
 * @param anna bills
 * @param ben used to be Anna: he has her identity, and every role but that of billing
 * @param bill bills, and wrote nothing
 * @param boss bills and owns
 * @param sam sells
 * @param otto owns
 * @param nina has no role
 * @param zoe may do anything, in another company
 */
record Office(
    EmbeddedDatabase embedded,
    Database<Caller> database,
    Caller anna,
    Caller ben,
    Caller bill,
    Caller boss,
    Caller sam,
    Caller otto,
    Caller nina,
    Caller zoe)
    implements AutoCloseable {

  static Office open() throws IOException, SQLException {
    EmbeddedDatabase embedded = EmbeddedSqlite.start();
    Company acme = Company.named("Acme");
    Caller anna = acme.caller(Role.BILLING);
    return new Office(
        embedded,
        Database.of(embedded.application(), BillingSchema.get()),
        anna,
        new Caller(anna.id(), acme.id(), acme.caller(Role.SALES, Role.OWNER).roles(), "eu"),
        acme.caller(Role.BILLING),
        acme.caller(Role.BILLING, Role.OWNER),
        acme.caller(Role.SALES),
        acme.caller(Role.OWNER),
        acme.caller(),
        Company.named("Zenith").caller(Role.values()));
  }

  CustomerDao customers(Caller caller) {
    return new CustomerDao(database.as(caller));
  }

  InvoiceDao invoices(Caller caller) {
    return new InvoiceDao(database.as(caller));
  }

  InvoiceLineDao lines(Caller caller) {
    return new InvoiceLineDao(database.as(caller));
  }

  TagDao tags(Caller caller) {
    return new TagDao(database.as(caller));
  }

  /** Returns a draft that Anna has written. */
  Invoice draft() {
    return database.as(anna).call(tx -> Drafts.forNewCustomer(tx).insert("A-1"));
  }

  /** Returns an invoice of Anna's in the state. */
  Invoice in(InvoiceStatus status) {
    Invoice draft = draft();
    InvoiceDao invoices = invoices(boss);
    return switch (status) {
      case DRAFT -> draft;
      case SENT -> invoices.send(draft.id(), draft.version());
      case PAID -> {
        Invoice sent = invoices.send(draft.id(), draft.version());
        yield invoices.pay(sent.id(), sent.version());
      }
      case VOID -> invoices.cancel(draft.id(), draft.version());
    };
  }

  @Override
  public void close() throws IOException {
    embedded.close();
  }
}
