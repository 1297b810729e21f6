package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If links were translated naively, the comparisons would notice, and say why in few words. */
class NaiveLinksTest {
  @TempDir static Path folder;

  private static LinkedWorkshop workshop;
  private static List<LinkedCase> corpus;

  @BeforeAll
  static void readCorpus() {
    workshop = new LinkedWorkshop(folder);
    corpus = Corpus.linked().values().stream().map(LinkedCaseJson.Stored::asked).toList();
  }

  @Test
  void everyThatForgetsTheUnknownIsCaught() {
    isCaught(workshop.policies(), workshop.policies().given("Naive every", NaiveLinks::of));
  }

  @Test
  void linksThatForgetTheTenantAreCaught() {
    LinkedWorkshop forgetful = new LinkedWorkshop(folder, KnownLinks::withoutTenants);
    isCaught(workshop.daos(Engine.SQLITE), forgetful.daos(Engine.SQLITE));
  }

  @Test
  void theViewsOfPostgresKeepTheTenantEvenThen() {
    LinkedWorkshop forgetful = new LinkedWorkshop(folder, KnownLinks::withoutTenants);
    assertThat(wrong(forgetful.rowSecurity(Engine.POSTGRESQL_18))).isEmpty();
  }

  private static void isCaught(Bench<LinkedCase> real, Bench<LinkedCase> naive) {
    List<LinkedCase> wrong = wrong(naive);
    assertThat(wrong).as(naive.name()).isNotEmpty();
    Shrinker.Shrunk<LinkedCase> shrunk = new Shrinker<>(naive).shrink(wrong.get(0));
    LinkedCase smallest = shrunk.smallest();
    String text = smallest.json(shrunk.about(naive.name(), 0));
    System.out.printf(
        "%s: %d of %d cases over links, the first made smaller in %d attempts: %s",
        naive.name(), wrong.size(), corpus.size(), shrunk.attempts(), text);
    assertThat(shrunk.reproduced()).as(text).isTrue();
    assertThat(smallest.rows().size()).as(text).isLessThanOrEqualTo(3);
    assertThat(smallest.model().entities().size()).as(text).isLessThanOrEqualTo(2);
    assertThat(real.outcome(smallest))
        .as("the real translation of %s", text)
        .isEqualTo(new Outcome.Keys(smallest.expected()));
  }

  private static List<LinkedCase> wrong(Bench<LinkedCase> bench) {
    List<Outcome> outcomes = bench.outcomes(corpus);
    List<LinkedCase> wrong = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      if (outcomes.get(i).differs(corpus.get(i).expected())) {
        wrong.add(corpus.get(i));
      }
    }
    return wrong;
  }
}
