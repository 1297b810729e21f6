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

/** What went wrong once goes right now, everywhere. */
class CorpusTest {
  @TempDir static Path folder;

  private static Workshop workshop;

  @BeforeAll
  static void compile() {
    workshop = new Workshop(folder, Workshop.OFTEN);
  }

  @Test
  void theReferenceSaysWhatTheFilesExpect() {
    assertThat(Corpus.all()).isNotEmpty();
    for (Map.Entry<String, CaseJson.Stored> each : Corpus.all().entrySet()) {
      CaseJson.Stored stored = each.getValue();
      assertThat(stored.asked().expected()).as(each.getKey()).isEqualTo(stored.expected());
      assertThat(stored.about()).as(each.getKey()).isNotBlank();
    }
  }

  @Test
  void theFilesAreWrittenAsTheyAreRead() {
    for (Map.Entry<String, CaseJson.Stored> each : Corpus.all().entrySet()) {
      CaseJson.Stored stored = each.getValue();
      CaseJson.Stored again = CaseJson.read(CaseJson.write(stored.about(), stored.asked()));
      assertThat(again).as(each.getKey()).isEqualTo(stored);
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

  private static void agrees(Bench<Case> bench) {
    List<String> names = List.copyOf(Corpus.all().keySet());
    List<Case> cases = Corpus.cases();
    List<Outcome> outcomes = bench.outcomes(cases);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      if (outcomes.get(i).differs(cases.get(i).expected())) {
        wrong.add(
            "%s: expected %s, got %s"
                .formatted(names.get(i), cases.get(i).expected(), outcomes.get(i)));
      }
    }
    System.out.printf("%s: corpus of %d cases%n", bench.name(), cases.size());
    assertThat(wrong).as(bench.name()).isEmpty();
  }
}
