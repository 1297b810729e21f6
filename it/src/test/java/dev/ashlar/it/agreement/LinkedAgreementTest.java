package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random rules that follow links, over random tables and rows: everything that decides must decide
 * like the reference, for which links are loops.
 */
class LinkedAgreementTest {
  private static final int MODELS = 5;
  private static final int RULE_SETS = 4;
  private static final int POLICIES = 150;

  @TempDir static Path folder;

  private static final Tally TALLY = new Tally();
  private static LinkedAgreement agreement;

  @BeforeAll
  static void compile() {
    LinkedSample sample = LinkedSample.of(Seed.next(), MODELS, RULE_SETS, folder);
    agreement = new LinkedAgreement(new LinkedWorkshop(folder), sample);
    TALLY.add(sample.rules());
  }

  @AfterAll
  static void say() {
    System.out.println(TALLY);
  }

  @Test
  void thereAreEnoughPolicies() {
    assertThat(agreement.sample().rules()).isGreaterThanOrEqualTo(POLICIES);
  }

  @Test
  void generatedPoliciesAgree() {
    TALLY.add(agreement.policies());
  }

  @Test
  void typeScriptMirrorsAgree() {
    TALLY.add(agreement.mirrors());
  }

  @ParameterizedTest
  @EnumSource
  void databasesAgree(Engine engine, @TempDir Path classes) {
    agreement.engine(engine, classes).forEach(TALLY::add);
  }
}
