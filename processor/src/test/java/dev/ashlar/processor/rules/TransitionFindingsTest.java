package dev.ashlar.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reasoning finds in transitions, and what it must not find; with examples. */
class TransitionFindingsTest {
  private static final String INVOICE =
      """
      @Table
      %s
      public record Invoice(
          @Id UUID id,
          @Tenant UUID companyId,
          @StateMachine(initial = "DRAFT", value = {%s}) Status status,
          UUID ownerId,
          boolean frozen,
          @Nullable Instant sentAt,
          int lines,
          @UpdatedBy @Nullable UUID changedBy,
          @Version int version) {
        public enum Status { DRAFT, SENT, PAID, VOID }
      }
      """;
  private static final String JOB =
      """
      @Table
      %s
      public record Job(
          @Id UUID id,
          @Tenant UUID companyId,
          %s String title,
          @StateMachine(initial = "OPEN",
              value = @Transition(name = "built", from = "OPEN", to = "DONE")) State build,
          @StateMachine(initial = "OPEN",
              value = @Transition(name = "shipped", from = "OPEN", to = "DONE")) State ship,
          @Version int version) {
        public enum State { OPEN, DONE }
      }
      """;
  private static final String READ = "@Policy(allow = READ)";
  private static final String SEND =
      "@Transition(name = \"send\", from = \"DRAFT\", to = \"SENT\", by = \"SALES\")";
  private static final String CANCEL =
      "@Transition(name = \"cancel\", from = {\"DRAFT\", \"SENT\"}, to = \"VOID\", by = \"BILLING\")";

  @TempDir Path folder;

  @Test
  void transitionsThatCanBeTaken() {
    assertThat(
            findings(
                READ
                    + "@Policy(deny = UPDATE, when = \"frozen\")"
                    + "@Check(\"status != SENT || lines > 0\")",
                SEND,
                CANCEL))
        .isEmpty();
  }

  @Test
  void aCheckOnWhatATransitionMakes() {
    assertThat(findings(READ + "@Check(value = \"status != SENT\", name = \"unsent\")", SEND))
        .containsExactly(
            "PO124 Transition send of Invoice can never be taken: check unsent refuses every row that it makes.",
            "example: status == DRAFT, hasRole(SALES)");
  }

  @Test
  void checksThatHoldBeforeAndCannotHoldAfterwards() {
    assertThat(
            findings(
                READ
                    + "@Check(value = \"status != DRAFT || sentAt is null\", name = \"open\")"
                    + "@Check(value = \"status != SENT || sentAt is not null\", name = \"dated\")",
                SEND))
        .containsExactly(
            "PO124 Transition send of Invoice can never be taken: check dated and check open together leave nothing of it.",
            "example: status == DRAFT, hasRole(SALES)");
  }

  @Test
  void aCheckThatIsUnknownRefusesNothing() {
    assertThat(
            findings(
                READ
                    + "@Check(value = \"status != SENT || sentAt > instant('2026-01-01T00:00:00Z')\", name = \"late\")",
                SEND))
        .isEmpty();
  }

  @Test
  void aDenyOfSomeStates() {
    assertThat(
            findings(
                READ + "@Policy(name = \"sent\", deny = UPDATE, when = \"status == SENT\")",
                CANCEL))
        .containsExactly(
            "PO124 Transition cancel of Invoice can never be taken from SENT: policy \"sent\" denies all that it allows.",
            "example: status == SENT, hasRole(BILLING)");
  }

  @Test
  void aDenyOfEveryChangeOfTheState() {
    assertThat(findings(READ + "@Policy(deny = UPDATE, check = \"status != old.status\")", SEND))
        .containsExactly(
            "PO124 Transition send of Invoice can never be taken: the second policy denies all that it allows.",
            "example: status == DRAFT, hasRole(SALES)");
  }

  @Test
  void aRowThatNobodyCouldReadAfterwards() {
    assertThat(
            findings(
                "@Policy(allow = READ, by = {\"SALES\", \"BILLING\"}, when = \"status in [DRAFT, SENT]\")",
                SEND,
                CANCEL))
        .containsExactly(
            "PO124 Transition cancel of Invoice can never be taken: who could take it may not read the row in VOID.",
            "example: status == DRAFT, hasRole(BILLING)");
  }

  @Test
  void whoTakesItIsWhoChangedTheRow() {
    assertThat(
            findings(
                READ
                    + "@Policy(deny = UPDATE, check = \"changedBy is null || changedBy == actor.id\")",
                SEND))
        .containsExactly(
            "PO124 Transition send of Invoice can never be taken: the second policy denies all that it allows.",
            "example: status == DRAFT, hasRole(SALES)");
    assertThat(
            findings(
                READ
                    + "@Policy(deny = UPDATE, check = \"changedBy is not null && changedBy != actor.id\")",
                SEND))
        .isEmpty();
  }

  @Test
  void aPolicyThatWouldUpdateTheState() {
    assertThat(
            findings(
                READ
                    + "@Policy(allow = UPDATE, by = \"SALES\", when = \"status == DRAFT\", check = \"status == SENT\")",
                SEND))
        .containsExactly(
            "PO108 The second policy of Invoice can never hold: it would change status, which only transitions do.");
    assertThat(
            findings(
                READ
                    + "@Policy(allow = UPDATE, by = \"SALES\", when = \"status == DRAFT\", check = \"status != SENT\")",
                SEND))
        .isEmpty();
  }

  @Test
  void aPolicyThatWouldCreateInAnotherState() {
    assertThat(
            findings(
                READ
                    + "@Policy(allow = {CREATE, DELETE}, by = \"SALES\", when = \"status == SENT\")",
                SEND))
        .containsExactly(
            "PO108 The second policy of Invoice can never allow CREATE: status of a new row is DRAFT.");
  }

  @Test
  void whatToDoAboutAPolicyForAnotherState() {
    String state = "PO108 The second policy of Invoice can never %s: status of a new row is DRAFT.";
    String when = ", by = \"SALES\", when = \"status == SENT\")";
    assertThat(fixes(READ + "@Policy(allow = CREATE" + when, SEND))
        .containsExactly(
            state.formatted("hold"), "fix: write \"status == DRAFT\", or leave status out.");
    assertThat(fixes(READ + "@Policy(allow = {CREATE, DELETE}" + when, SEND))
        .containsExactly(
            state.formatted("allow CREATE"),
            "fix: take CREATE out of it; a policy of its own can ask for \"status == DRAFT\".");
    String update =
        "@Policy(allow = %s, by = \"SALES\", when = \"status == DRAFT\", check = \"status == SENT\")";
    String change =
        "PO108 The second policy of Invoice can never %s: it would change status, which only transitions do.";
    assertThat(fixes(READ + update.formatted("UPDATE"), SEND))
        .containsExactly(
            change.formatted("hold"), "fix: write a @Transition, or leave status out.");
    assertThat(fixes(READ + update.formatted("{UPDATE, DELETE}"), SEND))
        .containsExactly(
            change.formatted("allow UPDATE"),
            "fix: take UPDATE out of it, and write a @Transition.");
  }

  @Test
  void aPolicyThatSeveralMachinesStandInTheWayOf() {
    assertThat(jobs("", "@Policy(allow = CREATE, by = \"SALES\", when = \"ship == DONE\")"))
        .containsExactly(
            "PO108 The second policy of Job can never hold: ship of a new row is OPEN.",
            "fix: write \"ship == OPEN\", or leave ship out.");
    assertThat(
            jobs(
                "",
                "@Policy(allow = CREATE, by = \"SALES\", when = \"build == DONE || ship == DONE\")"))
        .containsExactly(
            "PO108 The second policy of Job can never hold: build and ship of a new row are OPEN and OPEN.",
            "fix: write \"build == OPEN\" or \"ship == OPEN\", or leave them out.");
    assertThat(
            jobs(
                "",
                "@Policy(allow = UPDATE, by = \"SALES\", check = \"build != old.build || ship != old.ship\")"))
        .containsExactly(
            "PO108 The second policy of Job can never hold: it would change build or ship, which only transitions do.",
            "fix: write a @Transition, or leave them out.");
  }

  @Test
  void aPolicyOnAComponentThatTheStatesNeverLetHold() {
    assertThat(
            jobs(
                "@Policy(allow = UPDATE, by = \"SALES\", when = \"ship == OPEN\", check = \"ship == DONE\")",
                "@Policy(allow = {CREATE, UPDATE}, by = \"SALES\")"))
        .containsExactly(
            "PO108 Policy of Job.title can never hold: it would change ship, which only transitions do.",
            "fix: leave ship out.");
    assertThat(
            jobs(
                "@Policy(allow = UPDATE, by = \"SALES\", check = \"ship == DONE\")",
                "@Policy(allow = {CREATE, UPDATE}, by = \"SALES\")"))
        .isEmpty();
  }

  @Test
  void aDenyThatLeavesNothingThatIsNew() {
    assertThat(
            findings(
                READ
                    + "@Policy(allow = CREATE, by = \"SALES\", when = \"lines > 0\")"
                    + "@Policy(deny = CREATE, when = \"status == DRAFT\")",
                SEND))
        .containsExactly(
            "PO111 The third policy of Invoice denies all that is left of CREATE: nobody could create.",
            "example: lines == 1, status == DRAFT, hasRole(SALES)");
  }

  @Test
  void aGuardThatNeverHolds() {
    assertThat(findings(READ, guarded("lines > 3 && lines < 3")))
        .containsExactly(
            "PO108 Transition send of Invoice can never be taken: 'lines > 3' and 'lines < 3' exclude each other.");
    assertThat(findings(READ, guarded("status == SENT")))
        .containsExactly(
            "PO108 Transition send of Invoice can never be taken: status would be DRAFT and SENT at once.");
    assertThat(findings(READ, guarded("!hasRole(SALES)")))
        .containsExactly(
            "PO108 Transition send of Invoice can never be taken: 'hasRole(SALES)' and '!hasRole(SALES)' exclude each other.");
    assertThat(findings(READ, SEND, CANCEL.replace(")", ", when = \"status == DRAFT\")")))
        .containsExactly(
            "PO108 Transition cancel of Invoice can never be taken from SENT: status would be SENT and DRAFT at once.");
  }

  @Test
  void aGuardThatLimitsNothing() {
    assertThat(findings(READ, guarded("status != PAID")))
        .containsExactly(
            "PO109 Transition send of Invoice: its condition limits nothing, as it always holds in DRAFT.");
    assertThat(findings(READ, guarded("sentAt is null || lines > 0"))).isEmpty();
  }

  @Test
  void twoTransitionsThatDoTheSame() {
    assertThat(findings(READ, SEND, CANCEL, CANCEL.replace("cancel", "revoke")))
        .containsExactly(
            "PO110 Transition revoke of Invoice does what transition cancel does, for the same rows and actors: it has no effect of its own.");
    assertThat(
            findings(
                READ, SEND, CANCEL, CANCEL.replace("cancel", "revoke").replace("BILLING", "SALES")))
        .isEmpty();
  }

  @Test
  void aGuardForStrangers() {
    assertThat(findings(READ, guarded("lines > 0").replace(", by = \"SALES\"", "")))
        .containsExactly(
            "PO113 Transition send of Invoice holds though every claim of the actor is absent: a caller who is not signed in could send.",
            "example: lines == 1, status == DRAFT, actor.id is null");
    assertThat(findings(READ, SEND.replace(", by = \"SALES\"", ""))).isEmpty();
    assertThat(
            findings(
                "@Policy(allow = READ, when = \"isAuthenticated()\")",
                guarded("lines > 0").replace(", by = \"SALES\"", "")))
        .isEmpty();
  }

  @Test
  void aGuardThatReachesForAnotherTenant() {
    assertThat(findings(READ, guarded("companyId != actor.companyId")))
        .hasSize(1)
        .allSatisfy(line -> assertThat(line).startsWith("PO112 Transition send of Invoice"));
  }

  private static String guarded(String when) {
    return SEND.replace(")", ", when = \"" + when + "\")");
  }

  private List<String> findings(String policies, String... transitions) {
    return invoices(policies, transitions).lines();
  }

  private List<String> fixes(String policies, String... transitions) {
    return invoices(policies, transitions).fixes();
  }

  private Findings invoices(String policies, String... transitions) {
    return Findings.in(folder)
        .table("Invoice", INVOICE.formatted(policies, String.join(", ", transitions)));
  }

  private List<String> jobs(String title, String policies) {
    return Findings.in(folder).table("Job", JOB.formatted(READ + policies, title)).fixes();
  }
}
