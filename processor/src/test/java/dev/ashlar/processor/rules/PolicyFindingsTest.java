package dev.ashlar.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reasoning finds in policies, and what it must not find; with examples. */
class PolicyFindingsTest {
  private static final String LINE =
      """
      @Table
      @Index("invoiceId")
      @Index("readerId")
      @Policy(allow = READ)
      public record Line(
          @Id UUID id,
          @Tenant UUID companyId,
          @Reference(value = Invoice.class, inverse = "parts") UUID invoiceId,
          UUID readerId) {}
      """;
  private static final String INVOICE =
      """
      @Table
      @Index("ownerId")
      %s
      public record Invoice(
          @Id UUID id,
          @Tenant UUID companyId,
          Status status,
          UUID ownerId,
          @Nullable UUID reviewerId,
          @Nullable Instant sentAt,
          int lines) {
        public enum Status { DRAFT, SENT, PAID }
      }
      """;

  @TempDir Path folder;

  @Test
  void aPolicyThatNeverHolds() {
    assertThat(findings("@Policy(allow = READ, by = \"SALES\", when = \"!hasRole(SALES)\")"))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'hasRole(SALES)' and '!hasRole(SALES)' exclude each other.");
    assertThat(findings("@Policy(allow = READ, by = \"SALES\", when = \"lines > 2 && lines < 3\")"))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'lines > 2' and 'lines < 3' exclude each other.");
    assertThat(findings("@Policy(allow = READ, by = \"SALES\", when = \"lines > 3000000000\")"))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'lines > 3000000000' is true of no row.");
    assertThat(findings("@Policy(allow = READ, by = \"SALES\", when = \"lines > 2 && lines < 4\")"))
        .isEmpty();
  }

  @Test
  void aPolicyThatNeverAllowsOneOfItsActions() {
    assertThat(
            findings(
                "@Policy(allow = READ)",
                "@Policy(allow = {CREATE, UPDATE}, by = \"SALES\", when = \"status == DRAFT\", check = \"status == SENT\")"))
        .containsExactly(
            "PO108 The second policy of Invoice can never allow CREATE: status would be DRAFT and SENT at once.");
  }

  @Test
  void aConditionThatAlwaysHolds() {
    String always = "PO109 Policy of Invoice always holds: its condition limits nothing.";
    assertThat(findings("@Policy(allow = READ, by = \"SALES\", when = \"ownerId == ownerId\")"))
        .containsExactly(always);
    assertThat(
            findings("@Policy(allow = READ, by = \"SALES\", when = \"reviewerId == reviewerId\")"))
        .isEmpty();
    assertThat(findings("@Policy(allow = READ, by = \"SALES\", when = \"status not in []\")"))
        .containsExactly(always);
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\", when = \"status in [DRAFT, SENT, PAID]\")"))
        .containsExactly(always);
  }

  @Test
  void aPolicyThatAllowsNothingMore() {
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\", when = \"status == SENT\")",
                "@Policy(name = \"wide\", allow = READ, by = {\"SALES\", \"BILLING\"})"))
        .containsExactly(
            "PO110 The first policy of Invoice allows nothing that policy \"wide\" does not: it has no effect.",
            "example: status == SENT, hasRole(SALES)");
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\", when = \"status == SENT\")",
                "@Policy(allow = READ, by = \"SALES\", when = \"status != SENT\")",
                "@Policy(allow = READ, by = \"SALES\", when = \"ownerId == actor.id\")"))
        .containsExactly(
            "PO110 The third policy of Invoice allows nothing that the others do not together: it has no effect.",
            "example: ownerId == uuid('00000000-0000-4000-8000-000000000001'), actor.id == uuid('00000000-0000-4000-8000-000000000001'), hasRole(SALES)");
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\", when = \"status == SENT\")",
                "@Policy(allow = {READ, DELETE}, by = \"SALES\", when = \"status == SENT\")"))
        .containsExactly(
            "PO110 The first policy of Invoice allows nothing that the second policy does not: it has no effect.",
            "example: status == SENT, hasRole(SALES)");
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\", when = \"reviewerId == ownerId\")",
                "@Policy(allow = READ, by = \"SALES\", when = \"reviewerId != ownerId\")",
                "@Policy(allow = READ, by = \"SALES\", when = \"status == SENT\")"))
        .isEmpty();
  }

  @Test
  void aDenyThatLeavesNothing() {
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\", when = \"actor.mfa\")",
                "@Policy(deny = READ, when = \"status != SENT\")",
                "@Policy(deny = READ, by = \"SALES\", when = \"status == SENT\")"))
        .containsExactly(
            "PO111 The third policy of Invoice denies all that is left of READ: nobody could read.",
            "example: status == SENT, actor.mfa == true, hasRole(SALES)");
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\")",
                "@Policy(deny = READ, by = \"BILLING\", when = \"status != SENT\")"))
        .isEmpty();
  }

  @Test
  void aPolicyForStrangers() {
    assertThat(findings("@Policy(allow = READ, when = \"!hasRole(SALES)\")"))
        .containsExactly(
            "PO113 Policy of Invoice holds though every claim of the actor is absent: a caller who is not signed in could read.",
            "example: actor.id is null");
    assertThat(findings("@Policy(allow = READ)")).isEmpty();
    assertThat(findings("@Policy(allow = READ, when = \"ownerId == actor.id\")")).isEmpty();
    assertThat(findings("@Policy(allow = READ, when = \"status == SENT && isAuthenticated()\")"))
        .isEmpty();
  }

  /** Who may not read a row may neither change nor remove it. */
  @Test
  void aPolicyForStrangersWhoMayNotReadTheRow() {
    String signedIn = "@Policy(allow = READ, when = \"isAuthenticated()\")";
    assertThat(findings(signedIn, "@Policy(allow = UPDATE, when = \"status == DRAFT\")")).isEmpty();
    assertThat(findings(signedIn, "@Policy(allow = DELETE, when = \"status == DRAFT\")")).isEmpty();
    assertThat(
            findings(
                "@Policy(allow = READ, when = \"status == DRAFT || isAuthenticated()\")",
                "@Policy(allow = UPDATE, when = \"status == DRAFT\", check = \"status == SENT\")"))
        .isEmpty();
    assertThat(findings(signedIn, "@Policy(allow = CREATE, when = \"status == DRAFT\")"))
        .containsExactly(
            "PO113 The second policy of Invoice holds though every claim of the actor is absent: a caller who is not signed in could create.",
            "example: status == DRAFT, actor.id is null");
  }

  @Test
  void aPolicyForStrangersWhomAnotherDenies() {
    assertThat(
            findings(
                "@Policy(allow = READ, when = \"status == SENT\")",
                "@Policy(deny = READ, when = \"!isAuthenticated()\")"))
        .isEmpty();
    assertThat(
            findings(
                "@Policy(allow = READ, when = \"status == SENT\")",
                "@Policy(deny = READ, by = \"SALES\", when = \"lines > 3\")"))
        .containsExactly(
            "PO113 The first policy of Invoice holds though every claim of the actor is absent: a caller who is not signed in could read.",
            "example: status == SENT, actor.id is null");
  }

  @Test
  void aDenyThatNullHides() {
    assertThat(
            findings(
                "@Policy(allow = READ)",
                "@Policy(deny = READ, by = \"SALES\", when = \"sentAt > now() - duration('P30D')\")"))
        .containsExactly(
            "PO114 The second policy of Invoice also denies rows in which sentAt is null: they would be refused as well.",
            "example: sentAt is null, hasRole(SALES)");
    assertThat(
            findings(
                "@Policy(allow = READ)",
                "@Policy(deny = READ, by = \"SALES\", when = \"sentAt is not null && sentAt > now()\")"))
        .isEmpty();
    assertThat(
            findings(
                "@Policy(allow = READ, when = \"sentAt is not null && isAuthenticated()\")",
                "@Policy(deny = READ, by = \"SALES\", when = \"sentAt > now()\")"))
        .isEmpty();
  }

  @Test
  void aDenyOfRowsThatAreRefusedAnyhow() {
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\")",
                "@Policy(deny = READ, when = \"reviewerId is null\")",
                "@Policy(deny = READ, when = \"reviewerId != actor.id\")"))
        .isEmpty();
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\", when = \"sentAt is not null\")",
                "@Policy(allow = DELETE, by = \"SALES\")",
                "@Policy(deny = DELETE, when = \"sentAt > now()\")"))
        .isEmpty();
  }

  /** To mend one of them alone would not help. */
  @Test
  void twoDeniesThatTheSameNullHides() {
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\")",
                "@Policy(deny = READ, when = \"sentAt > now()\")",
                "@Policy(deny = READ, when = \"sentAt < now() - duration('P30D')\")"))
        .containsExactly(
            "PO114 The second policy of Invoice also denies rows in which sentAt is null: they would be refused as well.",
            "example: sentAt is null, hasRole(SALES)",
            "PO114 The third policy of Invoice also denies rows in which sentAt is null: they would be refused as well.",
            "example: sentAt is null, hasRole(SALES)");
  }

  @Test
  void rulesThatFollowLinks() {
    String some = "parts.some(p -> p.readerId == actor.id)";
    assertThat(findings("@Policy(allow = READ, when = \"" + some + "\")")).isEmpty();
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\", when = \"" + some + "\")",
                "@Policy(allow = READ, when = \"isAuthenticated() && " + some + "\")",
                "@Policy(name = \"same\", allow = READ, when = \"" + some + "\")"))
        .containsExactlyInAnyOrder(
            "PO110 The first policy of Invoice allows nothing that the second policy does not: it has no effect.",
            "PO110 Policy \"same\" of Invoice allows nothing that the second policy does not: it has no effect.");
    assertThat(
            findings(
                "@Policy(allow = READ, when = \""
                    + some
                    + " && status != DRAFT && status == DRAFT\")"))
        .containsExactly(
            "PO108 Policy of Invoice can never hold: 'status != DRAFT' and 'status == DRAFT' exclude each other.");
    assertThat(findings("@Policy(allow = READ, when = \"" + some + " || !(" + some + ")\")"))
        .isEmpty();
    assertThat(
            findings(
                "@Policy(allow = READ, by = \"SALES\")",
                "@Policy(deny = READ, when = \"" + some + "\")"))
        .isEmpty();
  }

  @Test
  void relatedRowsOfTheCallerThatNoIndexFinds() {
    String policy =
        "@Policy(allow = READ, when = \"parts.some(p -> p.readerId == actor.id && p.invoiceId == id)\")";
    assertThat(indexed("", policy))
        .containsExactly(
            "PO123 Policy of Invoice finds 'parts' by 'readerId == actor.id', and no index of Line begins with readerId: where a caller has few, each read would still look at all of them.",
            "fix: write @Index({\"readerId\", \"invoiceId\"}) on Line.");
    assertThat(indexed("@Index({\"readerId\", \"invoiceId\"})", policy)).isEmpty();
  }

  private List<String> indexed(String index, String policy) {
    return Findings.in(folder)
        .table("Line", LINE.replace("@Index(\"readerId\")", index))
        .table("Invoice", INVOICE.formatted(policy))
        .fixesWithout("PO120");
  }

  private List<String> findings(String... policies) {
    return Findings.in(folder)
        .table("Line", LINE)
        .table("Invoice", INVOICE.formatted(String.join("\n", policies)))
        .without("PO120");
  }
}
