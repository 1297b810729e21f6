package dev.ashlar.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reasoning finds in policies about values of members, and what it must not find. */
class MemberFindingsTest {
  private static final String EMPLOYEE =
      """
      @Table
      %s
      public record Employee(
          @Id UUID id,
          @Tenant UUID companyId,
          UUID userId,
          int level,
          @Nullable UUID bossId,
          %s
          @Nullable Long salary,
          @Version int version) {}
      """;
  private static final String OPEN = "@Policy(allow = {READ, CREATE, UPDATE})";
  private static final String OWN = "@Policy(allow = READ, when = \"userId == actor.id\")";

  @TempDir Path folder;

  @Test
  void policiesThatDecideSomething() {
    assertThat(
            findings(
                OPEN,
                "@Policy(allow = READ, by = \"SALES\")",
                OWN,
                "@Policy(allow = UPDATE, by = \"SALES\", check = \"salary >= old.salary\")",
                "@Policy(deny = READ, by = \"BILLING\", when = \"level > 5\")"))
        .isEmpty();
  }

  @Test
  void aPolicyThatNeverHolds() {
    assertThat(findings(OPEN, "@Policy(allow = READ, by = \"SALES\", when = \"!hasRole(SALES)\")"))
        .containsExactly(
            "PO108 Policy of Employee.salary can never hold: 'hasRole(SALES)' and '!hasRole(SALES)' exclude each other.");
    assertThat(
            findings(
                OPEN,
                OWN,
                "@Policy(allow = UPDATE, by = \"SALES\", check = \"salary > old.salary && old.salary > salary\")"))
        .containsExactly(
            "PO108 The second policy of Employee.salary can never hold: 'salary > old.salary' and 'old.salary > salary' exclude each other.");
  }

  /** Nobody updates to it, but a new row may begin so: nothing is before it. */
  @Test
  void aPolicyThatOnlyDecidesHowANewRowBegins() {
    assertThat(
            findings(
                OPEN,
                OWN,
                "@Policy(allow = UPDATE, by = \"SALES\", check = \"old.userId is null\")"))
        .isEmpty();
  }

  @Test
  void aConditionThatAlwaysHolds() {
    assertThat(findings(OPEN, "@Policy(allow = READ, by = \"SALES\", when = \"level == level\")"))
        .containsExactly(
            "PO109 Policy of Employee.salary always holds: its condition limits nothing.");
  }

  @Test
  void policiesThatHideNothing() {
    assertThat(
            findings(
                "@Policy(allow = {READ, CREATE, UPDATE}, by = \"SALES\")" + OWN,
                "@Policy(allow = READ, by = {\"SALES\", \"BILLING\"})",
                OWN))
        .containsExactly(
            "PO109 The policies hide the values of Employee.salary from nobody who may read the row: they limit nothing.");
  }

  @Test
  void whatToDoAboutPoliciesThatHideNothing() {
    String sales = "@Policy(allow = {READ, CREATE, UPDATE}, by = \"SALES\")";
    String reader = "@Policy(allow = READ, by = {\"SALES\", \"BILLING\"})";
    assertThat(fixes(sales, reader))
        .containsExactly(
            "PO109 Policy hides the values of Employee.salary from nobody who may read the row: it limits nothing.",
            "fix: narrow it, or remove it.");
    assertThat(fixes(sales + OWN, reader, OWN))
        .containsExactly(
            "PO109 The policies hide the values of Employee.salary from nobody who may read the row: they limit nothing.",
            "fix: narrow them, or remove them.");
  }

  /** What it says of UPDATE would be gone with it. */
  @Test
  void aPolicyThatHidesNothingAndProtectsWrites() {
    String both = "@Policy(allow = {READ, UPDATE}, by = \"SALES\")";
    String open =
        "@Policy(allow = READ, by = \"SALES\")@Policy(allow = UPDATE, by = {\"SALES\", \"BILLING\"})";
    assertThat(fixes(open, both))
        .containsExactly(
            "PO109 Policy hides the values of Employee.salary from nobody who may read the row: its READ limits nothing.",
            "fix: narrow it, or take READ out of it.");
    assertThat(fixes(open, both, "@Policy(allow = READ, when = \"level > 3\")"))
        .containsExactly(
            "PO109 The policies hide the values of Employee.salary from nobody who may read the row: their READ limits nothing.",
            "fix: narrow them, or take READ out of them.");
  }

  @Test
  void policiesOfUpdateBesideThoseThatHideNothing() {
    assertThat(
            findings(
                "@Policy(allow = {READ, CREATE, UPDATE}, by = \"SALES\", when = \"level < 3\")",
                "@Policy(allow = READ, by = \"SALES\")",
                "@Policy(allow = UPDATE, by = \"SALES\", when = \"level > 3\")"))
        .containsExactly(
            "PO109 Policy hides the values of Employee.salary from nobody who may read the row: it limits nothing.",
            "PO110 The second policy of Employee.salary allows nothing: nobody whom it is about may write such a row.");
  }

  @Test
  void aPolicyThatAllowsNothingMore() {
    assertThat(
            findings(
                OPEN,
                "@Policy(allow = READ, by = \"SALES\")",
                "@Policy(allow = READ, by = \"SALES\", when = \"level > 3\")"))
        .containsExactly(
            "PO110 The second policy of Employee.salary allows nothing that the first policy does not: it has no effect.",
            "example: level == 4, hasRole(SALES)");
  }

  @Test
  void aPolicyAboutNobodyWhoReadsTheRow() {
    assertThat(
            findings(
                "@Policy(allow = {READ, CREATE, UPDATE}, by = \"SALES\", when = \"level < 3\")",
                "@Policy(allow = READ, when = \"level > 3\")",
                OWN))
        .containsExactly(
            "PO110 The first policy of Employee.salary allows nothing: nobody whom it is about may read such a row.");
  }

  @Test
  void aDenyThatLeavesNothing() {
    assertThat(
            findings(
                "@Policy(allow = {READ, CREATE, UPDATE}, by = \"SALES\")",
                "@Policy(allow = READ, when = \"level > 3\")",
                "@Policy(deny = READ, when = \"level >= 4\")"))
        .containsExactly(
            "PO111 The second policy of Employee.salary denies all that is left of READ: nobody could read salary.",
            "example: level == 4, hasRole(SALES)");
  }

  @Test
  void aPolicyForStrangers() {
    assertThat(findings(OPEN, "@Policy(allow = READ, when = \"!hasRole(SALES)\")"))
        .containsExactly(
            "PO113 Policy of Employee.salary holds though every claim of the actor is absent: a caller who is not signed in could read salary.",
            "example: actor.id is null");
    assertThat(
            findings(
                "@Policy(allow = {READ, CREATE, UPDATE}, by = \"BILLING\")",
                "@Policy(allow = READ, when = \"!hasRole(SALES)\")"))
        .isEmpty();
  }

  @Test
  void aDenyThatNullHides() {
    assertThat(
            findings(OPEN, "@Policy(deny = READ, by = \"SALES\", when = \"bossId == actor.id\")"))
        .containsExactly(
            "PO114 Policy of Employee.salary also denies rows in which bossId is null: they would be refused as well.",
            "example: bossId is null, actor.id == uuid('00000000-0000-4000-8000-000000000002'), hasRole(SALES)");
  }

  @Test
  void aPolicyThatReachesForAnotherTenant() {
    assertThat(findings(OPEN, "@Policy(allow = READ, when = \"companyId != actor.companyId\")"))
        .hasSize(1)
        .allSatisfy(
            line -> assertThat(line).startsWith("PO112 Policy of Employee.salary compares"));
  }

  private List<String> findings(String table, String... policies) {
    return employees(table, policies).lines();
  }

  private List<String> fixes(String table, String... policies) {
    return employees(table, policies).fixes();
  }

  private Findings employees(String table, String... policies) {
    return Findings.in(folder)
        .table("Employee", EMPLOYEE.formatted(table, String.join("\n", policies)));
  }
}
