package dev.ashlar.processor.analysis;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.processor.analysis.Decls.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.TableDecl;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final Member ID = member("id", UUID, mark(Id.class));
  private static final Member COMPANY = member("companyId", UUID, mark(Tenant.class));

  private static final TableDecl TEAM = open("Team", ID, COMPANY);
  private static final TableDecl MEMBERSHIP =
      open(
          "Membership",
          COMPANY,
          member("teamId", UUID, mark(Id.class)),
          member("userId", UUID, mark(Id.class)));

  private static TableDecl open(String name, Member... members) {
    return Decls.table(name, List.of(mark(Policy.class, "allow", many(READ))), members);
  }

  private static Written to(String type) {
    return mark(dev.ashlar.annotation.Reference.class, "value", own(type));
  }

  private static Table analysed(String name, TableDecl... tables) {
    Analysis.Result result = Analysis.analyse(declarations(tables), List.of(), settings());
    assertThat(result.problems().sorted()).isEmpty();
    return result.schema().tables().stream()
        .filter(table -> table.type().simpleName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void findsThePartsOfACompositeKeyByTheirNames() {
    Table task =
        analysed(
            "Task",
            TEAM,
            MEMBERSHIP,
            open(
                "Task",
                ID,
                COMPANY,
                member("leadUserId", UUID, to("Membership")),
                member("leadTeamId", UUID, to("Membership"))));
    Reference lead = task.references().get(0);
    assertThat(task.references()).hasSize(1);
    assertThat(lead.member()).isEqualTo("lead");
    assertThat(lead.columns()).containsExactly("company_id", "lead_team_id", "lead_user_id");
    assertThat(lead.targetColumns()).containsExactly("company_id", "team_id", "user_id");
  }

  @Test
  void namesTheRowOfUnprefixedPartsAfterItsType() {
    Table note =
        analysed(
            "Note",
            MEMBERSHIP,
            open(
                "Note",
                ID,
                COMPANY,
                member("teamId", UUID, to("Membership")),
                member("userId", UUID, to("Membership"))));
    assertThat(note.references()).extracting(Reference::member).containsExactly("membership");
  }

  @Test
  void takesAnEmbeddedRecordForACompositeKey() {
    Table note =
        analysed(
            "Note",
            MEMBERSHIP,
            open(
                "Note",
                ID,
                COMPANY,
                member(
                    "author",
                    record("Author", member("userId", UUID), member("teamId", UUID)),
                    mark(Embedded.class, "prefix", "author_"),
                    to("Membership"))));
    assertThat(note.references().get(0).columns())
        .containsExactly("company_id", "author_team_id", "author_user_id");
    assertThat(note.references().get(0).member()).isEqualTo("author");
  }

  @Test
  void leadsToItselfAndInCircles() {
    Table team =
        analysed(
            "Group",
            open(
                "Group",
                ID,
                COMPANY,
                nullable("parentId", UUID, to("Group")),
                nullable("chairId", UUID, to("Chair"))),
            open("Chair", ID, COMPANY, member("groupId", UUID, to("Group"))));
    assertThat(team.references()).extracting(Reference::member).containsExactly("chair", "parent");
  }

  @Test
  void carriesNoTenantToATableThatItDoesNotLead() {
    Table line =
        analysed(
            "Line",
            open("Bill", ID, member("companyId", UUID, mark(Tenant.class, "leads", false))),
            open("Line", ID, COMPANY, member("billId", UUID, to("Bill"))));
    assertThat(line.references().get(0).columns()).containsExactly("bill_id");
    assertThat(line.key().columns()).containsExactly("company_id", "id");
  }

  @Test
  void carriesTheTenantFromATableThatItDoesNotLead() {
    Table line =
        analysed(
            "Line",
            open("Bill", ID, COMPANY),
            open(
                "Line",
                ID,
                member("companyId", UUID, mark(Tenant.class, "leads", false)),
                member("billId", UUID, to("Bill"))));
    assertThat(line.key().columns()).containsExactly("id");
    assertThat(line.references().get(0).columns()).containsExactly("company_id", "bill_id");
  }

  @Test
  void letsTheTenantReferToTheTableOfTenants() {
    Table branch =
        analysed(
            "Branch",
            open("Company", member("id", UUID, mark(Id.class), mark(Tenant.class))),
            open("Branch", ID, member("companyId", UUID, mark(Tenant.class), to("Company"))));
    assertThat(branch.references().get(0).columns()).containsExactly("company_id");
    assertThat(branch.references().get(0).member()).isEqualTo("company");
  }

  @Test
  void leadsToTablesOfOtherModules() {
    Schema other = Analysis.analyse(declarations(TEAM), List.of(), settings()).schema();
    Declarations own = declarations(open("Task", ID, COMPANY, member("teamId", UUID, to("Team"))));
    Analysis.Result result = Analysis.analyse(own, List.of(other), settings());
    assertThat(result.problems().sorted()).isEmpty();
    assertThat(result.schema().tables()).hasSize(1);
    assertThat(result.schema().imported())
        .extracting(table -> table.type().simpleName())
        .containsExactly("Team");
    assertThat(result.schema().tables().get(0).references().get(0).columns())
        .containsExactly("company_id", "team_id");
  }
}
