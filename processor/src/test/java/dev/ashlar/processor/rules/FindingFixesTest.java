package dev.ashlar.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is advised about findings; and where it can be typed, that it leaves nothing to be found.
 */
class FindingFixesTest {
  private static final String INVOICE =
      """
      @Table
      %s
      public record Invoice(
          @Id UUID id,
          @Tenant UUID companyId,
          %s Status status,
          @Nullable UUID reviewerId,
          int lines,
          @Version int version) {
        public enum Status { DRAFT, SENT, GONE }
      }
      """;
  private static final String READ = "@Policy(allow = READ)";
  private static final String SEND =
      "@Transition(name = \"send\", from = \"DRAFT\", to = \"SENT\", by = \"SALES\"%s)";

  @TempDir Path folder;

  @Test
  void conditions() {
    advises(
        sales("lines > 3 && lines < 3"),
        "write the condition that was meant, or remove the policy.");
    advises(sales("lines == lines"), "remove \"when\".");
    nothing(sales("lines > 3"));
    advises(
        READ + "@Policy(allow = UPDATE, by = \"SALES\", check = \"lines == lines\")",
        "remove \"check\".");
    nothing(READ + "@Policy(allow = UPDATE, by = \"SALES\")");
  }

  @Test
  void policiesBesideOthers() {
    advises(READ + sales("lines > 3"), "remove it.");
    advises(
        "@Policy(allow = READ, by = \"SALES\", when = \"lines > 3\")@Policy(deny = READ, when = \"lines > 3\")",
        "narrow the \"deny\".");
    nothing(
        "@Policy(allow = READ, by = \"SALES\", when = \"lines > 3\")@Policy(deny = READ, when = \"lines > 4\")");
  }

  @Test
  void strangersAndNull() {
    advises(
        "@Policy(allow = READ, when = \"lines > 3\")",
        "write \"isAuthenticated() && ...\", or say by whom.");
    nothing("@Policy(allow = READ, when = \"isAuthenticated() && lines > 3\")");
    nothing(sales("lines > 3"));
    advises(
        READ + "@Policy(deny = READ, by = \"SALES\", when = \"reviewerId == actor.id\")",
        "write \"reviewerId is not null && ...\", or make reviewerId required.");
    nothing(
        READ
            + "@Policy(deny = READ, by = \"SALES\", when = \"reviewerId is not null && reviewerId == actor.id\")");
    advises(
        READ
            + "@Policy(allow = UPDATE, by = \"SALES\")"
            + "@Policy(deny = UPDATE, check = \"reviewerId is not null && old.reviewerId == reviewerId\")",
        "write \"old.reviewerId is not null && ...\", or make reviewerId required.");
  }

  @Test
  void guardsOfTransitions() {
    advises(
        READ,
        guarded("lines > 3 && lines < 3"),
        "write the condition that was meant, or remove the transition.");
    advises(READ, guarded("lines == lines"), "remove \"when\".");
    advises(
        READ,
        guarded("lines > 3") + ", " + guarded("lines > 3").replace("send", "resend"),
        "write what is different, or remove it.");
    advises(
        READ,
        guarded("status == SENT")
            .replace(
                "from = \"DRAFT\", to = \"SENT\"", "from = {\"DRAFT\", \"SENT\"}, to = \"GONE\""),
        "write the condition that was meant, or leave DRAFT out of \"from\".");
  }

  @Test
  void whatStandsInTheWayOfTransitions() {
    advises(sales("status == DRAFT"), guarded("lines > 3"), "allow them to READ rows in SENT.");
    advises(sales("status == SENT"), guarded("lines > 3"), "allow them to READ it.");
    advises(
        READ + "@Policy(deny = UPDATE, when = \"status == DRAFT\")",
        guarded("lines > 3"),
        "narrow the \"deny\".");
    advises(
        READ + "@Check(value = \"status != SENT\", name = \"unsent\")",
        guarded("lines > 3"),
        "let the check pass rows in SENT, or remove the transition.");
    advises(
        READ
            + "@Check(value = \"status != SENT || lines < 8\", name = \"small\")"
            + "@Check(value = \"status != SENT || lines > 9\", name = \"large\")",
        guarded("lines > 3"),
        "change one of them, or remove the transition.");
  }

  private void advises(String policies, String fix) {
    assertThat(fixes(policies, "")).hasSize(2).last().isEqualTo("fix: " + fix);
  }

  private void advises(String policies, String transitions, String fix) {
    String machine = "@StateMachine(initial = \"DRAFT\", value = {%s})".formatted(transitions);
    assertThat(fixes(policies, machine)).hasSize(2).last().isEqualTo("fix: " + fix);
  }

  private void nothing(String policies) {
    assertThat(fixes(policies, "")).isEmpty();
  }

  private static String sales(String when) {
    return "@Policy(allow = READ, by = \"SALES\", when = \"" + when + "\")";
  }

  private static String guarded(String when) {
    return SEND.formatted(", when = \"" + when + "\"");
  }

  private List<String> fixes(String policies, String machine) {
    return Findings.in(folder).table("Invoice", INVOICE.formatted(policies, machine)).fixes();
  }
}
