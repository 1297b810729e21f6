package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.runtime.Explanation.Part;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An explanation says what the rules come to, and why. */
class ExplanationTest {

  private static Explanation of(Action action, boolean owner, boolean draft, Part team) {
    return Explanation.of(action, "invoice", true)
        .allow(Set.of(Action.READ), "allow READ when mine", Part.of("mine", owner))
        .allow(Set.of(Action.READ), "allow READ when team.open", team)
        .allow(
            Set.of(Action.UPDATE),
            "allow UPDATE by OWNER when draft",
            Part.of("by OWNER", owner),
            Part.of("draft", draft))
        .deny(Set.of(Action.UPDATE), "deny UPDATE when locked", Part.of("not (locked)", true));
  }

  @Test
  void allowsWhatOneRuleAllowsAndNoneDenies() {
    Explanation explanation = of(Action.UPDATE, true, true, Part.of("team.open", false));
    assertThat(explanation.allowed()).contains(true);
    assertThat(explanation)
        .hasToString(
            """
            UPDATE of the invoice is allowed
              allow READ when mine: allows it
              allow READ when team.open: does not allow it
              allow UPDATE by OWNER when draft: allows it
                by OWNER: yes
                draft: yes
              deny UPDATE when locked: does not deny it
            """);
  }

  @Test
  void namesThePartThatIsMissing() {
    Explanation explanation = of(Action.UPDATE, true, false, Part.elsewhere("team.open"));
    assertThat(explanation.allowed()).contains(false);
    assertThat(explanation.toString())
        .contains("allow UPDATE by OWNER when draft: does not allow it\n    by OWNER: yes")
        .contains("    draft: no\n");
  }

  @Test
  void leavesOpenWhatOtherRowsDecide() {
    Explanation explanation = of(Action.READ, false, false, Part.elsewhere("team.open"));
    assertThat(explanation.allowed()).isEmpty();
    assertThat(explanation.toString())
        .startsWith("READ of the invoice is left to other rows")
        .contains("allow READ when team.open: looks at other rows");
    assertThat(of(Action.READ, true, false, Part.elsewhere("team.open")).allowed()).contains(true);
  }

  @Test
  void saysWhereNoRuleAllows() {
    Explanation explanation = of(Action.DELETE, true, true, Part.of("team.open", true));
    assertThat(explanation.allowed()).contains(false);
    assertThat(explanation.toString()).contains("no rule allows DELETE");
  }

  @Test
  void deniesWhatARuleDenies() {
    Explanation explanation =
        Explanation.of(Action.READ, "invoice", true)
            .allow(Set.of(Action.READ), "allow READ")
            .deny(Set.of(Action.READ), "deny READ when locked", Part.of("not (locked)", false));
    assertThat(explanation.allowed()).contains(false);
    assertThat(explanation.toString()).contains("deny READ when locked: denies it");
  }

  @Test
  void looksNoFurtherThanTheTenant() {
    Explanation explanation =
        Explanation.of(Action.READ, "invoice", false).allow(Set.of(Action.READ), "allow READ");
    assertThat(explanation.allowed()).contains(false);
    assertThat(explanation)
        .hasToString("READ of the invoice is denied: it is not of the actor's tenant\n");
  }

  @Test
  void ofATransitionBuildsOnReading() {
    Explanation reading = of(Action.READ, true, true, Part.of("team.open", false));
    Explanation explanation =
        Explanation.ofTransition("send", "invoice", true)
            .reading(reading)
            .allow(Set.of(Action.UPDATE), "send DRAFT to SENT", Part.of("from DRAFT", true));
    assertThat(explanation.allowed()).contains(true);
    assertThat(explanation)
        .hasToString(
            """
            Transition send of the invoice is allowed
              allow READ when mine: allows it
              allow READ when team.open: does not allow it
              send DRAFT to SENT: allows it
            """);
  }

  @Test
  void ofARowThatAllShareAsksForNoTenant() {
    assertThat(Explanation.of(Action.READ, "country").allow(Set.of(Action.READ), "allow READ"))
        .hasToString("READ of the country is allowed\n  allow READ: allows it\n");
    assertThat(Explanation.ofTransition("open", "country").allowed()).contains(false);
  }
}
