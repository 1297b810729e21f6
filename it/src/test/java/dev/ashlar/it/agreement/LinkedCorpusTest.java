package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What went wrong once over links, or easily could, goes right everywhere. */
class LinkedCorpusTest {
  @TempDir static Path folder;

  private static LinkedWorkshop workshop;

  @BeforeAll
  static void compile() {
    workshop = new LinkedWorkshop(folder);
  }

  @Test
  void theReferenceSaysWhatTheFilesExpect() {
    assertThat(Corpus.linked()).isNotEmpty();
    for (Map.Entry<String, LinkedCaseJson.Stored> each : Corpus.linked().entrySet()) {
      LinkedCaseJson.Stored stored = each.getValue();
      assertThat(stored.asked().expected()).as(each.getKey()).isEqualTo(stored.expected());
      assertThat(stored.about()).as(each.getKey()).isNotBlank();
    }
  }

  @Test
  void theFilesAreWrittenAsTheyAreRead() {
    for (Map.Entry<String, LinkedCaseJson.Stored> each : Corpus.linked().entrySet()) {
      LinkedCaseJson.Stored stored = each.getValue();
      String written = stored.asked().json(stored.about());
      assertThat(LinkedCaseJson.read(written)).as(each.getKey()).isEqualTo(stored);
    }
  }

  @Test
  void generatedPoliciesAgree() {
    agrees(workshop.policies());
  }

  @Test
  void typeScriptMirrorsAgree() {
    agrees(workshop.mirrors());
  }

  @ParameterizedTest
  @EnumSource
  void generatedDaosAgree(Engine engine) {
    agrees(workshop.daos(engine));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "POSTGRESQL_.*")
  void rowSecurityAloneAgrees(Engine engine) {
    agrees(workshop.rowSecurity(engine));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "POSTGRESQL_.*")
  void generatedDaosBehindRowSecurityAgree(Engine engine) {
    agrees(workshop.securedDaos(engine));
  }

  private static void agrees(Bench<LinkedCase> bench) {
    List<String> names = List.copyOf(Corpus.linked().keySet());
    List<LinkedCase> cases =
        Corpus.linked().values().stream().map(LinkedCaseJson.Stored::asked).toList();
    List<Outcome> outcomes = bench.outcomes(cases);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      if (outcomes.get(i).differs(cases.get(i).expected())) {
        wrong.add(
            "%s: expected %s, got %s"
                .formatted(names.get(i), cases.get(i).expected(), outcomes.get(i)));
      }
    }
    System.out.printf("%s: corpus of %d cases over links%n", bench.name(), cases.size());
    assertThat(wrong).as(bench.name()).isEmpty();
  }
}
