package dev.ashlar.it.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The mirror of the golden files answers, in bulk, what the rules of their sources say. */
final class PolicyMirrorsTest {
  private static final TsProgram PROGRAM = TypeScript.load(GeneratedFiles.all());
  private static final String ACTOR =
      "{\"id\": \"me\", \"companyId\": \"us\", \"roles\": [%s], \"stores\": [\"9007199254740993\"], \"region\": \"eu\"}";
  private static final String ROW =
      "{\"companyId\": \"%s\", \"status\": \"%s\", \"createdBy\": \"%s\"}";

  @Test
  void seesWhatTheRulesAllow() {
    assertThat(
            invoice(
                "canReadInvoice",
                facts("", ROW.formatted("us", "DRAFT", "you"), "null"),
                facts("", ROW.formatted("us", "DRAFT", "me"), "null"),
                facts("\"BILLING\"", ROW.formatted("us", "DRAFT", "you"), "null"),
                facts("\"BILLING\"", ROW.formatted("them", "SENT", "me"), "null")))
        .containsExactly(Answer.NO, Answer.YES, Answer.YES, Answer.NO);
  }

  @Test
  void looksAtBothRowsOfAChange() {
    String draft = ROW.formatted("us", "DRAFT", "me");
    assertThat(
            invoice(
                "canUpdateInvoice",
                facts("\"BILLING\"", draft, draft),
                facts("\"BILLING\"", draft, ROW.formatted("us", "SENT", "me")),
                facts("\"SALES\"", draft, draft)))
        .containsExactly(Answer.YES, Answer.NO, Answer.NO);
  }

  @Test
  void tellsWhoSeesAndChangesTheValueOfAMember() {
    String draft = ROW.formatted("us", "DRAFT", "me");
    String sent = ROW.formatted("us", "SENT", "you");
    assertThat(
            invoice(
                "canReadInvoiceNote",
                facts("", draft, "null"),
                facts("", sent, "null"),
                facts("\"BILLING\"", sent, "null")))
        .containsExactly(Answer.YES, Answer.NO, Answer.YES);
    assertThat(
            invoice(
                "canUpdateInvoiceNote",
                facts("\"BILLING\"", draft, draft),
                facts("\"BILLING\", \"OWNER\"", draft, draft)))
        .containsExactly(Answer.NO, Answer.YES);
    assertThat(
            invoice(
                "canCreateInvoice",
                facts("\"BILLING\"", "{\"note\": null}", "null"),
                facts("\"BILLING\"", "{\"note\": \"words\"}", "null")))
        .containsExactly(Answer.YES, Answer.NO);
  }

  @Test
  void saysNoWhereThereIsNoFunction() {
    assertThat(invoice("canDeleteInvoice", facts("\"OWNER\"", ROW, "null")))
        .containsExactly(Answer.NO);
  }

  @Test
  void leavesToTheServerWhatItCannotDecide() {
    String line = "{\"companyId\": \"%s\", \"quantity\": %d}";
    assertThat(
            ask(
                "invoice-line.policy.ts",
                "canReadInvoiceLine",
                facts("", line.formatted("us", 1), "null"),
                facts("", line.formatted("us", 0), "null"),
                facts("", line.formatted("them", 0), "null")))
        .containsExactly(Answer.YES, Answer.UNKNOWN, Answer.NO);
  }

  @Test
  void comparesInstantsToTheMicrosecondAndLongNumbersToTheLastDigit() {
    String notice =
        "{\"companyId\": \"us\", \"title\": null, \"total\": null, \"shownFrom\": \"%s\", \"storeId\": \"%s\"}";
    String store = "9007199254740993";
    assertThat(
            ask(
                "notice.policy.ts",
                "canReadNotice",
                facts("", notice.formatted("2026-11-21T10:00:00.000000Z", store), "null"),
                facts("", notice.formatted("2026-11-21T11:00:00+01:00", store), "null"),
                facts("", notice.formatted("2026-11-21T10:00:00.000001Z", store), "null"),
                facts("", notice.formatted("2026-11-21T10:00:00Z", "9007199254740992"), "null")))
        .containsExactly(Answer.YES, Answer.YES, Answer.UNKNOWN, Answer.UNKNOWN);
  }

  private static List<Answer> invoice(String function, String... cases) {
    return ask("invoice.policy.ts", function, cases);
  }

  private static List<Answer> ask(String file, String function, String... cases) {
    return PROGRAM.askByName(List.of(new TsProgram.Export(file, function)), List.of(cases)).get(0);
  }

  private static String facts(String roles, String row, String changed) {
    return "{\"actor\": %s, \"row\": %s, \"changed\": %s, \"now\": \"2026-11-21T10:00:00Z\"}"
        .formatted(ACTOR.formatted(roles), row, changed);
  }
}
