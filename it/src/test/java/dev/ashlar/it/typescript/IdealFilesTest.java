package dev.ashlar.it.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The real compiler accepts the ideal files and catches the mistakes that their types are made to
 * catch.
 */
final class IdealFilesTest {
  private static final String IMPORTS =
      """
      import type { CustomerId } from "./customer.js";
      import type { Invoice, InvoiceId, InvoiceUpdate } from "./invoice.js";

      """;

  @Test
  void compileUnderAllStrictFlags() {
    assertThat(TypeScript.check(IdealFiles.all())).isEmpty();
  }

  @Test
  void catchTheMistakesOfTheirUsers() {
    Map<String, String> files = IdealFiles.all();
    files.put("brand.test-d.ts", use("(id: CustomerId): InvoiceId => id"));
    files.put("undefined.test-d.ts", use("(): InvoiceUpdate => ({ version: 1, note: undefined })"));
    files.put("immutable.test-d.ts", use("(): InvoiceUpdate => ({ version: 1, createdBy: \"\" })"));
    files.put(
        "transition.test-d.ts", use("(): InvoiceUpdate => ({ version: 1, status: \"PAID\" })"));
    files.put("assign.test-d.ts", use("(row: Invoice): void => { row.number = \"1\"; }"));
    files.put("fine.test-d.ts", use("(): InvoiceUpdate => ({ version: 1, note: null })"));
    files.put("drift.zod.ts", files.get("invoice.zod.ts").replace("  dueOn: z.iso.date(),\n", ""));
    files.put("unused.ts", "import type { Money } from \"./money.js\";\n");
    files.put("suffix.ts", "export type { Money } from \"./money\";\n");

    assertThat(codesByFile(TypeScript.check(files)))
        .isEqualTo(
            Map.of(
                "brand.test-d.ts", Set.of("TS2322"),
                "undefined.test-d.ts", Set.of("TS2375"),
                "immutable.test-d.ts", Set.of("TS2353"),
                "transition.test-d.ts", Set.of("TS2353"),
                "assign.test-d.ts", Set.of("TS2540"),
                "drift.zod.ts", Set.of("TS1360"),
                "unused.ts", Set.of("TS6133"),
                "suffix.ts", Set.of("TS2307")));
  }

  private static String use(String function) {
    List<String> names = List.of("CustomerId", "Invoice", "InvoiceId", "InvoiceUpdate");
    String all =
        names.stream().map("readonly %1$s?: %1$s"::formatted).collect(Collectors.joining("; "));
    return IMPORTS + "export type All = { " + all + " };\nexport const use = " + function + ";\n";
  }

  private static Map<String, Set<String>> codesByFile(List<TsDiagnostic> found) {
    Map<String, Set<String>> codes = new TreeMap<>();
    found.forEach(
        diagnostic ->
            codes
                .computeIfAbsent(diagnostic.file(), file -> new TreeSet<>())
                .add(diagnostic.name()));
    return codes;
  }
}
