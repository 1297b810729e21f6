package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random rules over random rows: everything that decides must decide like the reference, which
 * reads the rules as written and shares no code with the compiler.
 */
class AgreementTest {
  private static final int VARIANTS = Integer.getInteger("ashlar.agreement.variants", 420);

  @TempDir static Path folder;

  private static Workshop workshop;
  private static Sample sample;

  @BeforeAll
  static void compile() {
    workshop = new Workshop(CompiledDomain.in(folder), folder);
    sample = Sample.of(Seed.next(), VARIANTS, workshop.domain(), folder);
  }

  @Test
  void generatedPoliciesAgree() {
    Comparison comparison = new Comparison(sample, "Java policies");
    for (Variant variant : sample.variants()) {
      GeneratedPolicy policy = sample.stage().policy(variant);
      for (Actor actor : sample.actors()) {
        comparison.compare(variant, actor, new PolicySubject(policy, actor, sample.rows()));
      }
    }
    comparison.differences().verify(workshop.policies());
  }

  @Test
  void otherRulesWouldBeNoticed() {
    Comparison comparison = new Comparison(sample, "Rules of somebody else");
    List<Variant> variants = sample.variants();
    for (int i = 0; i < variants.size(); i++) {
      GeneratedPolicy other = sample.stage().policy(variants.get((i + 1) % variants.size()));
      for (Actor actor : sample.actors()) {
        comparison.compare(variants.get(i), actor, new PolicySubject(other, actor, sample.rows()));
      }
    }
    assertThat(comparison.differences().count()).isGreaterThan(variants.size());
  }

  @Test
  void typeScriptMirrorsAgree() {
    new MirrorComparison(sample, Math.min(VARIANTS, 80)).compare().verify(workshop.mirrors());
  }

  @ParameterizedTest
  @EnumSource
  void generatedDaosAgree(Engine engine) {
    Comparison comparison = new Comparison(sample, "DAOs on " + engine);
    try (TestDatabase database = engine.create();
        DaoEngine<?> daos = DaoEngine.of(sample.stage(), database)) {
      daos.fill(sample.rows());
      for (Variant variant : sample.variants()) {
        for (Actor actor : sample.actors()) {
          comparison.compare(variant, actor, daos.subject(variant, actor));
        }
      }
    }
    comparison.differences().verify(workshop.daos(engine));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "POSTGRESQL_.*")
  void rowSecurityAloneAgrees(Engine engine, @TempDir Path classes) {
    Comparison comparison = new Comparison(sample, "Row security on " + engine);
    try (TestDatabase database = engine.create();
        RowSecurityEngine<?> tables = RowSecurityEngine.of(sample.stage(), database, classes)) {
      tables.fill(sample.variants(), sample.rows());
      for (Variant variant : sample.variants()) {
        for (Actor actor : sample.actors()) {
          comparison.compare(variant, actor, tables.subject(variant, actor));
        }
      }
    }
    comparison.differences().verify(workshop.rowSecurity(engine));
  }
}
