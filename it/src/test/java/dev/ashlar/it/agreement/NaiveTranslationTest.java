package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Action;
import dev.ashlar.it.engine.Engine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** If negation were translated naively, the comparisons would notice, and say why in few words. */
class NaiveTranslationTest {
  private static final int VARIANTS = 100;

  @TempDir static Path folder;

  private static Workshop workshop;
  private static Sample sample;
  private static Differences<Case> differences;

  @BeforeAll
  static void compareNaiveTranslation() {
    workshop = new Workshop(folder, Workshop.OFTEN);
    sample = Sample.of(Seed.next(), VARIANTS, workshop.domain(), folder);
    Stage naive =
        Stage.of(
            workshop.domain(),
            sample.variants().stream().map(each -> NaiveNegation.of(each.rules())).toList(),
            folder.resolve("naive"));
    differences =
        sample.compare(
            "Naive translation",
            sample.variants(),
            (variant, actor) -> new PolicySubject(naive.policy(variant), actor, sample.rows()));
    System.out.printf(
        "Naive translation: %d differences in %d rules (seed %d)%n",
        differences.count(), sample.rules(), sample.seed());
  }

  @Test
  void isCaughtInJava() {
    isCaught(workshop.policies());
  }

  @Test
  void isCaughtInTheStatementsOfDaos() {
    isCaught(workshop.daos(Engine.SQLITE));
  }

  @Test
  void isCaughtInRowSecurity() {
    isCaught(workshop.rowSecurity(Engine.POSTGRESQL_18));
  }

  private static void isCaught(Bench<Case> bench) {
    List<Case> reads =
        differences.first().stream()
            .filter(each -> each.question().action() == Action.READ)
            .toList();
    assertThat(reads).as("seed %d", sample.seed()).isNotEmpty();
    Bench<Case> naive = bench.given("Naive " + bench.name(), NaiveNegation::of);
    Shrinker.Shrunk<Case> shrunk = new Shrinker<>(naive).shrink(reads.get(0));
    Case smallest = shrunk.smallest();
    String text = CaseJson.write(shrunk.about(naive.name(), sample.seed()), smallest);
    System.out.printf("Made smaller in %d attempts: %s", shrunk.attempts(), text);
    assertThat(shrunk.reproduced()).as(text).isTrue();
    assertThat(smallest.rules().size()).as(text).isLessThanOrEqualTo(2);
    assertThat(smallest.rows().size()).as(text).isEqualTo(1);
    assertThat(atoms(smallest)).as(text).isLessThanOrEqualTo(2);
    assertThat(bench.outcomes(List.of(smallest)).get(0))
        .as("the real translation of %s", text)
        .isEqualTo(new Outcome.Keys(smallest.expected()));
  }

  private static int atoms(Case each) {
    return Rules.conditions(each.rules()).mapToInt(ConditionParts::atoms).sum();
  }
}
