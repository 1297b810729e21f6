package dev.ashlar.it.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.dao.GeneratedModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real compiler accepts what the emitter writes, and catches the mistakes of its users. */
final class GeneratedFilesTest {
  private static final String IMPORTS =
      """
      import type { CustomerId, Invoice, InvoiceId, InvoiceLineId, InvoiceUpdate } from "./index.js";

      export type All = [CustomerId, Invoice, InvoiceId, InvoiceLineId, InvoiceUpdate];
      """;

  @Test
  void compileUnderAllStrictFlagsAndCatchMistakes() {
    Map<String, String> files = GeneratedFiles.all();
    files.put("brand.test-d.ts", use("(id: CustomerId): InvoiceId => id"));
    files.put("line.test-d.ts", use("(id: InvoiceLineId): InvoiceId => id"));
    files.put("undefined.test-d.ts", use("(): InvoiceUpdate => ({ version: 1, note: undefined })"));
    files.put("immutable.test-d.ts", use("(): InvoiceUpdate => ({ version: 1, createdBy: \"\" })"));
    files.put("version.test-d.ts", use("(): InvoiceUpdate => ({ note: null })"));
    files.put("assign.test-d.ts", use("(row: Invoice): void => { row.number = \"1\"; }"));
    files.put("fine.test-d.ts", use("(): InvoiceUpdate => ({ version: 1, note: null })"));
    files.put("barrel.test-d.ts", "export { InvoiceStatus as value } from \"./index.js\";\n");
    files.put("drift.zod.ts", files.get("invoice.zod.ts").replace("  dueOn: z.iso.date(),\n", ""));

    assertThat(codesByFile(TypeScript.check(files)))
        .isEqualTo(
            Map.of(
                "brand.test-d.ts", Set.of("TS2322"),
                "line.test-d.ts", Set.of("TS2322"),
                "undefined.test-d.ts", Set.of("TS2375"),
                "immutable.test-d.ts", Set.of("TS2353"),
                "version.test-d.ts", Set.of("TS2741"),
                "assign.test-d.ts", Set.of("TS2540"),
                "barrel.test-d.ts", Set.of("TS1448"),
                "drift.zod.ts", Set.of("TS1360")));
  }

  /** States, members with rules, connections, links, and values that print nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"states", "fields", "wiki", "contacts"})
  void compileForWhatTablesCanHave(String folder, @TempDir Path work) throws IOException {
    GeneratedModule.compile(folder, work);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(work.resolve("generated/ashlar/typescript"))) {
      for (Path file : all.sorted().toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    assertThat(files).containsKey("index.ts");
    assertThat(TypeScript.check(files)).isEmpty();
  }

  private static String use(String function) {
    return IMPORTS + "export const use = " + function + ";\n";
  }

  private static Map<String, Set<String>> codesByFile(List<TsDiagnostic> found) {
    Map<String, Set<String>> codes = new TreeMap<>();
    for (TsDiagnostic each : found) {
      codes.computeIfAbsent(each.file(), file -> new TreeSet<>()).add(each.name());
    }
    return codes;
  }
}
