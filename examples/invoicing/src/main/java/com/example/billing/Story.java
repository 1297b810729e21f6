package com.example.billing;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Action;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.Explanation;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.StaleRow;
import dev.ashlar.runtime.Uuid7;
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
    Invoice first = drafts.get(0);
    describe(first);
    Invoice sent = send(first);
    settle(sent);
    addWithoutRole(first);
    addForBlocked(first);
    saveTwice(drafts.get(1));
    lookFromOutside(first);
    countByHand();
    out.println();
  }

  /** Each company in one transaction: a customer and its invoices, or nothing. */
  private List<Invoice> draftInvoices() {
    List<Invoice> drafts =
        database
            .as(anna)
            .call(tx -> draft(Drafts.forNewCustomer(tx), "A-1", "A-2", "A-3", "A-4", "A-5"));
    say("Anna of Acme (BILLING) inserts a customer and 5 drafts in one transaction.");
    database.as(zoe).call(tx -> draft(Drafts.forNewCustomer(tx), "A-1"));
    say("Zoe of Zenith (BILLING) inserts an A-1 of her own: numbers are unique in a company.");
    say(
        "Sam of Acme (SALES) sees %d of them: drafts are for their author and BILLING."
            .formatted(seenBy(sam)));
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

  /** What belongs to an invoice follows its rules. */
  private void describe(Invoice draft) {
    database
        .as(anna)
        .run(
            tx -> {
              new InvoiceLineDao(tx).insert(Drafts.line(draft, "Ladder", "120.00"));
              Tag urgent = new TagDao(tx).insert(new Tag(Uuid7.next(), acme.id(), "urgent"));
              new InvoiceDao(tx).addTag(draft.id(), urgent.id());
            });
    int lines = new InvoiceDao(database.as(sam)).lines(draft.id()).size();
    say("Anna adds a line to A-1 and tags it as urgent.");
    say("Sam sees %d of its lines: they are as visible as their invoice.".formatted(lines));
  }

  private Invoice send(Invoice draft) {
    Invoice sent = new InvoiceDao(database.as(anna)).send(draft.id(), draft.version());
    say("Anna sends A-1: version %d becomes %d.".formatted(draft.version(), sent.version()));
    InvoiceDao invoices = new InvoiceDao(database.as(sam));
    List<String> tags = invoices.tags(sent.id()).stream().map(Tag::name).toList();
    String notes = invoices.find(sent.id()).map(seen -> "note " + seen.note()).orElse("nothing");
    say(
        "Sam sees %d line, tags %s and %s now: \"%s\" is for BILLING."
            .formatted(invoices.lines(sent.id()).size(), tags, notes, sent.note()));
    return sent;
  }

  /** Nobody has to remember which states follow which. */
  private void settle(Invoice sent) {
    Invoice paid = new InvoiceDao(database.as(anna)).pay(sent.id(), sent.version());
    try {
      new InvoiceDao(database.as(otto)).cancel(paid.id(), paid.version());
    } catch (RowNotFound nothingToCancel) {
      say(
          "Anna takes it to %s. Otto of Acme (OWNER) cancels it: RowNotFound."
              .formatted(paid.status()));
    }
  }

  private void addWithoutRole(Invoice draft) {
    try {
      new Drafts(database.as(sam), draft.customerId()).insert("A-6");
    } catch (AccessDenied denied) {
      say("Sam adds A-6: AccessDenied. %s".formatted(denied.getMessage()));
      Explanation why = new InvoiceDao(database.as(sam)).explain(Action.CREATE, draft);
      out.print(why.toString().indent(4));
    }
  }

  private void addForBlocked(Invoice draft) {
    CustomerDao customers = new CustomerDao(database.as(sam));
    customers.find(draft.customerId()).map(Customer::block).ifPresent(customers::update);
    try {
      new Drafts(database.as(anna), draft.customerId()).insert("A-6");
    } catch (AccessDenied denied) {
      say("Sam blocks the customer. Anna adds A-6: AccessDenied.");
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
