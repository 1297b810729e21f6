package com.example.billing;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.StaleRow;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Two companies write invoices into one database, and never see each other's. */
final class Story {
  private final EmbeddedDatabase embedded;
  private final PrintStream out;
  private final Database<Caller> database;
  private final Company acme = Company.named("Acme");
  private final Company zenith = Company.named("Zenith");
  private final Caller anna = acme.caller(Role.BILLING);
  private final Caller sam = acme.caller(Role.SALES);
  private final Caller otto = acme.caller(Role.OWNER);
  private final Caller zoe = zenith.caller(Role.BILLING);

  Story(EmbeddedDatabase embedded, PrintStream out) {
    this.embedded = embedded;
    this.out = out;
    this.database = Database.of(embedded.application(), BillingSchema.get());
  }

  /** Tells it, and lets it happen. */
  void tell() {
    out.println(embedded.description());
    List<Invoice> drafts = draftInvoices();
    readPageByPage();
    Invoice sent = send(drafts.get(0));
    addWithoutRole(sent);
    saveTwice(drafts.get(1));
    lookFromOutside(sent);
    countByHand();
    out.println();
  }

  /** Each company in one transaction: a customer and its invoices, or nothing. */
  private List<Invoice> draftInvoices() {
    List<Invoice> drafts =
        database.as(anna).call(tx -> draft(new Drafts(tx), "A-1", "A-2", "A-3", "A-4", "A-5"));
    say("Anna of Acme (BILLING) inserts a customer and 5 drafts in one transaction.");
    database.as(zoe).call(tx -> draft(new Drafts(tx), "A-1"));
    say("Zoe of Zenith (BILLING) inserts an A-1 of her own: numbers are unique in a company.");
    say("Sam of Acme (SALES) sees %d of them: drafts are for their author.".formatted(seenBy(sam)));
    return drafts;
  }

  private static List<Invoice> draft(Drafts drafts, String... numbers) {
    return Stream.of(numbers).map(drafts::insert).toList();
  }

  private void readPageByPage() {
    InvoiceDao invoices = new InvoiceDao(database.as(anna));
    List<Invoice> first = invoices.list(3);
    List<Invoice> second = invoices.listAfter(first.get(2).id(), 3);
    say("Anna pages by key: %s, then %s.".formatted(numbers(first), numbers(second)));
  }

  private Invoice send(Invoice draft) {
    Invoice sent = new InvoiceDao(database.as(anna)).update(draft.with(InvoiceStatus.SENT));
    say(
        "Anna sends A-1: version %d becomes %d. Sam sees %d now."
            .formatted(1, sent.version(), seenBy(sam)));
    Invoice paid = new InvoiceDao(database.as(otto)).update(sent.with(InvoiceStatus.PAID));
    say("Otto of Acme (OWNER) marks it as %s.".formatted(paid.status()));
    return paid;
  }

  private void addWithoutRole(Invoice copy) {
    try {
      new InvoiceDao(database.as(sam)).insert(copy);
    } catch (AccessDenied denied) {
      say("Sam adds an invoice: AccessDenied. %s".formatted(denied.getMessage()));
    }
  }

  private void saveTwice(Invoice read) {
    InvoiceDao invoices = new InvoiceDao(database.as(anna));
    invoices.update(read);
    try {
      invoices.update(read);
    } catch (StaleRow stale) {
      say("Anna saves one copy of A-2 twice: StaleRow. %s".formatted(stale.getMessage()));
    }
  }

  private void lookFromOutside(Invoice ofAcme) {
    InvoiceDao invoices = new InvoiceDao(database.as(zoe));
    String found = invoices.find(ofAcme.id()).isPresent() ? "found" : "not found";
    say(
        "Zoe sees %d invoice, and asks for one of Acme's by its key: %s."
            .formatted(seenBy(zoe), found));
  }

  private void countByHand() {
    if (!embedded.hasRowSecurity()) {
      say("SQL by hand is limited by nobody here; on PostgreSQL row security does it.");
      return;
    }
    String count = "select count(*) from billing.invoice";
    say(
        "SQL by hand, \"%s\", gives Anna %d and Zoe %d."
            .formatted(
                count, database.as(anna).sql(count).count(), database.as(zoe).sql(count).count()));
  }

  private int seenBy(Caller caller) {
    return new InvoiceDao(database.as(caller)).list(100).size();
  }

  private static List<String> numbers(List<Invoice> invoices) {
    return invoices.stream().map(Invoice::number).toList();
  }

  private void say(String sentence) {
    out.println("  " + sentence);
  }
}
