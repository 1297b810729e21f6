package dev.ashlar.it.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Zod says about values what the types promise. */
final class GeneratedSchemasTest {
  private static final String ROW =
      """
      {"id": "11111111-1111-1111-1111-111111111111", "companyId": "0192d3c4-0000-7000-8000-000000000001",
       "number": "2026-0001", "customerId": "0192d3c4-0000-7000-8000-000000000002",
       "issuedOn": "2026-11-21", "dueOn": "2026-12-21", "status": "SENT",
       "total": {"amount": "-1234567890.99", "currency": "EUR"}, "labels": ["a", ""], "metadata": {"k": "v"},
       "note": null, "createdBy": "0192d3c4-0000-7000-8000-000000000003",
       "createdAt": "2026-11-21T09:30:00.123456Z", "version": 2147483647}
      """;

  private static final TsProgram PROGRAM = TypeScript.load(GeneratedFiles.all());

  @Test
  void acceptARow() {
    assertThat(invoice(row -> row).issues()).isEmpty();
  }

  @Test
  void nameWhatTheyRefuse() {
    assertThat(paths(row -> row.replace("\"note\"", "\"node\": 1, \"note\""))).containsExactly("");
    assertThat(paths(row -> row.replace("2026-0001", "x".repeat(21)))).containsExactly("number");
    assertThat(paths(row -> row.replace("-1234567890.99", "1e9"))).containsExactly("total.amount");
    assertThat(paths(row -> row.replace("2026-12-21", "21.11.2026"))).containsExactly("dueOn");
    assertThat(paths(row -> row.replace("EUR", "EURO"))).containsExactly("total.currency");
    assertThat(paths(row -> row.replace("2147483647", "2147483648"))).containsExactly("version");
    assertThat(paths(row -> row.replace("SENT", "sent"))).containsExactly("status");
    assertThat(paths(row -> row.replace("09:30:00.123456Z", "09:30Z")))
        .containsExactly("createdAt");
  }

  @Test
  void countCharactersAsTheDatabaseDoes() {
    assertThat(paths(row -> row.replace("2026-0001", "😀".repeat(20)))).isEmpty();
    assertThat(paths(row -> row.replace("2026-0001", "😀".repeat(21)))).containsExactly("number");
  }

  @Test
  void tellAbsentFromNullInAnUpdate() {
    assertThat(update("{\"version\": 1, \"note\": null}").accepted())
        .contains("{\"note\":null,\"version\":1}");
    assertThat(update("{\"version\": 1}").accepted()).contains("{\"version\":1}");
    assertThat(update("{\"note\": null}").issues())
        .extracting(ZodIssue::path)
        .containsExactly("version");
  }

  @Test
  void holdWhatChecksDemandOfOneMember() {
    assertThat(line("x", "null", 1)).isEmpty();
    assertThat(line("😀".repeat(200), "\"A-\"", 13)).isEmpty();
    assertThat(line("", "null", 1)).containsExactly("description");
    assertThat(line("😀".repeat(201), "null", 1)).containsExactly("description");
    assertThat(line("x", "\"a-1\"", 1)).containsExactly("code");
    assertThat(line("x", "null", 0)).containsExactly("quantity");
  }

  private static List<String> line(String description, String code, int quantity) {
    String row =
        """
        {"invoiceId": "0192d3c4-0000-7000-8000-000000000002", "description": "%s", "code": %s,
         "quantity": %d, "unitPrice": "1.00"}
        """
            .formatted(description, code, quantity);
    return PROGRAM.parse("invoice-line.zod.ts", "InvoiceLineInsertSchema", row).issues().stream()
        .map(ZodIssue::path)
        .toList();
  }

  @Test
  void refuseUndefinedWhereAbsentIsMeant() {
    Map<String, String> files = GeneratedFiles.all();
    files.put(
        "undefined.ts",
        """
        import { InvoiceUpdateSchema } from "./invoice.zod.js";

        export const accepts = (version: number): boolean =>
          InvoiceUpdateSchema.safeParse({ version, note: undefined }).success;
        """);
    TsProgram program = TypeScript.load(files);
    assertThat(
            program.ask(List.of(new TsProgram.Export("undefined.ts", "accepts")), List.of("[1]")))
        .containsExactly(List.of(Answer.NO));
  }

  private static ZodResult invoice(UnaryOperator<String> change) {
    return PROGRAM.parse("invoice.zod.ts", "InvoiceSchema", change.apply(ROW));
  }

  private static List<String> paths(UnaryOperator<String> change) {
    return invoice(change).issues().stream().map(ZodIssue::path).toList();
  }

  private static ZodResult update(String json) {
    return PROGRAM.parse("invoice.zod.ts", "InvoiceUpdateSchema", json);
  }
}
