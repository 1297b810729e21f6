package dev.ashlar.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reasoning finds in rules that follow links, and what it must not find. */
class LinkFindingsTest {
  private static final String CUSTOMER =
      """
      @Table
      @Policy(allow = READ, by = "SALES")
      public record Customer(
          @Id UUID id, @Tenant UUID companyId, boolean blocked, @Nullable Integer credit) {}
      """;
  private static final String LINE =
      """
      @Table
      @Index("invoiceId")
      @Policy(allow = READ, when = "can(READ, invoice)")
      public record Line(
          @Id UUID id,
          @Tenant UUID companyId,
          @Reference(value = Invoice.class, inverse = "lines") UUID invoiceId,
          UUID readerId,
          int amount,
          @Nullable Instant checkedAt) {}
      """;
  private static final String INVOICE =
      """
      @Table
      %s
      public record Invoice(
          @Id UUID id,
          @Tenant UUID companyId,
          @Reference(Customer.class) UUID customerId,
          @Reference(Customer.class) @Nullable UUID payerId,
          UUID ownerId,
          boolean open) {}
      """;

  private static final String NODE =
      """
      @Table
      %s
      public record Node(
          @Id UUID id,
          @Tenant UUID companyId,
          @Reference(Node.class) UUID parentId,
          boolean open) {}
      """;
  private static final String READ = "@Policy(allow = READ)";
  private static final String NO_UPDATE =
      "'can(UPDATE, customer)' is true of no row, as no policy of Customer ever lets anybody.";

  @TempDir Path folder;

  @Test
  void rulesThatDecideSomething() {
    assertThat(
            findings(
                sales("lines.some(l -> l.amount > 3) && lines.some(l -> l.amount < 2)"),
                sales("lines.isEmpty()"),
                sales("lines.some(l -> l.readerId == actor.id)"),
                sales("!customer.blocked"),
                sales("payer.blocked || !payer.blocked"),
                sales("customer.credit > 0")))
        .isEmpty();
  }

  @Test
  void noRowOfALinkCanBeSo() {
    assertThat(findings(sales("lines.some(l -> l.amount > 3 && l.amount < 4)")))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'lines.some(l -> l.amount > 3 && l.amount < 4)' is true of no row.");
    assertThat(findings(sales("lines.some(l -> l.amount > 3) && lines.every(x -> x.amount < 2)")))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'lines.some(l -> l.amount > 3)' and 'lines.every(x -> x.amount < 2)' exclude each other.");
    assertThat(findings(sales("lines.isEmpty() && lines.some(l -> l.readerId == actor.id)")))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'lines.isEmpty()' and 'lines.some(l -> l.readerId == actor.id)' exclude each other.");
    assertThat(findings(sales("open && lines.some(l -> l.amount > 0 && !open)")))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'open' and 'lines.some(l -> l.amount > 0 && !open)' exclude each other.");
    assertThat(findings(sales("customer.credit > 5 && customer.credit < 3")))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'customer.credit > 5 && customer.credit < 3' is true of no row.");
  }

  @Test
  void everyRowOfALinkIsSo() {
    String always = "PO109 Policy of Invoice always holds: its condition limits nothing.";
    assertThat(findings(sales("lines.every(l -> l.amount > 3 || l.amount < 4)")))
        .containsExactly(always);
    assertThat(findings(sales("customer.blocked || !customer.blocked"))).containsExactly(always);
    assertThat(findings(sales("lines.none(l -> l.invoiceId != id)"))).containsExactly(always);
    assertThat(findings(sales("payer.blocked || !payer.blocked"))).isEmpty();
    assertThat(findings(sales("customer.credit > 3 || customer.credit < 4"))).isEmpty();
  }

  @Test
  void oneRuleOverLinksImpliesAnother() {
    assertThat(
            findings(
                sales("lines.some(l -> l.amount > 3)"), sales("lines.some(x -> x.amount > 5)")))
        .containsExactly(
            "PO110 The second policy of Invoice allows nothing that the first policy does not: it has no effect.");
    assertThat(
            findings(sales("lines.some(l -> l.readerId == actor.id)"), sales("!lines.isEmpty()")))
        .containsExactly(
            "PO110 The first policy of Invoice allows nothing that the second policy does not: it has no effect.");
    assertThat(
            findings(
                sales("lines.every(l -> l.checkedAt is not null)"),
                sales("!lines.some(l -> l.checkedAt is null)")))
        .containsExactly(
            "PO110 The second policy of Invoice allows nothing that the first policy does not: it has no effect.");
    assertThat(
            findings(
                sales("lines.every(l -> l.checkedAt < now())"),
                sales("!lines.some(l -> l.checkedAt >= now())")))
        .containsExactly(
            "PO110 The second policy of Invoice allows nothing that the first policy does not: it has no effect.");
  }

  @Test
  void whatNobodyKnowsIsNotFalse() {
    assertThat(
            findings(
                sales("lines.every(l -> l.checkedAt is null || l.checkedAt < now())"),
                sales("lines.none(l -> l.checkedAt >= now())")))
        .containsExactly(
            "PO110 The second policy of Invoice allows nothing that the first policy does not: it has no effect.");
  }

  @Test
  void rulesOfAnotherTableThatNeverPermit() {
    String billing = "@Policy(allow = READ, by = \"BILLING\")";
    assertThat(findings(billing, sales("can(UPDATE, customer)")))
        .containsExactly("PO108 The second policy of Invoice can never hold: " + NO_UPDATE);
    assertThat(fixes(billing, sales("open && can(UPDATE, customer) && can(DELETE, customer)")))
        .containsExactly(
            "PO108 The second policy of Invoice can never hold: " + NO_UPDATE,
            "fix: let a policy of Customer allow UPDATE, or ask something else.");
  }

  @Test
  void rulesOfAnotherTableThatNeverPermitOneOfTheActions() {
    assertThat(
            findings(
                READ,
                "@Policy(allow = {CREATE, DELETE}, by = \"SALES\", when = \"open\", check = \"can(UPDATE, customer)\")"))
        .containsExactly("PO108 The second policy of Invoice can never allow CREATE: " + NO_UPDATE);
  }

  @Test
  void rulesOfAnotherTableThatAreNotToBlame() {
    assertThat(findings(sales("open || can(UPDATE, customer)"))).isEmpty();
    assertThat(findings(sales("(open || can(UPDATE, customer)) && ownerId != ownerId")))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'ownerId != ownerId' is true of no row.");
    assertThat(findings(sales("!can(UPDATE, customer) && ownerId != ownerId")))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'ownerId != ownerId' is true of no row.");
    assertThat(
            findings(
                READ,
                "@Policy(allow = {CREATE, DELETE}, by = \"SALES\", when = \"open && (ownerId == actor.id || can(UPDATE, customer))\", check = \"!open\")"))
        .containsExactly(
            "PO108 The second policy of Invoice can never allow CREATE: 'open' and '!open' exclude each other.");
  }

  /** A new row may refer to itself, and is not there when its rule is asked. */
  @Test
  void theRowThatANewOneRefersTo() {
    String always = "parent.open || !parent.open";
    assertThat(nodes("@Policy(allow = READ, by = \"SALES\", when = \"" + always + "\")"))
        .containsExactly("PO109 Policy of Node always holds: its condition limits nothing.");
    assertThat(nodes(READ, "@Policy(allow = CREATE, by = \"SALES\", when = \"" + always + "\")"))
        .isEmpty();
    assertThat(
            nodes(
                READ,
                "@Policy(allow = CREATE, by = \"SALES\", when = \"" + always + "\")",
                "@Policy(allow = CREATE, by = \"SALES\", when = \"open\")"))
        .isEmpty();
  }

  /** A line is as visible as its invoice, whatever that is today. */
  @Test
  void whatAnotherTableSaysIsNoReasonToDropARule() {
    assertThat(findings(READ)).isEmpty();
    assertThat(findings(sales("open"), sales("can(READ, customer)"))).isEmpty();
    assertThat(findings(sales("can(READ, customer)"), sales("can(READ, customer) && open")))
        .containsExactly(
            "PO110 The second policy of Invoice allows nothing that the first policy does not: it has no effect.");
  }

  private static String sales(String when) {
    return "@Policy(allow = READ, by = \"SALES\", when = \"" + when + "\")";
  }

  private List<String> findings(String... policies) {
    return invoices(policies).lines();
  }

  private List<String> fixes(String... policies) {
    return invoices(policies).fixes();
  }

  private Findings invoices(String... policies) {
    return Findings.in(folder)
        .table("Customer", CUSTOMER)
        .table("Line", LINE)
        .table("Invoice", INVOICE.formatted(String.join("\n", policies)));
  }

  private List<String> nodes(String... policies) {
    return Findings.in(folder).table("Node", NODE.formatted(String.join("\n", policies))).lines();
  }
}
