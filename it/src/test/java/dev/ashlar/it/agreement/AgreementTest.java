package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  private static final int VARIANTS = Integer.getInteger("ashlar.agreement.variants", 320);

  @TempDir static Path folder;

  private static Stage stage;

  @BeforeAll
  static void compile() {
    stage = Stage.of(Seed.next(), VARIANTS, folder);
  }

  @Test
  void generatedPoliciesAgree() {
    Comparison comparison = new Comparison(stage);
    for (Variant variant : stage.variants()) {
      GeneratedPolicy policy = stage.policy(variant);
      for (Actor actor : stage.actors()) {
        comparison.compare("Java", variant, actor, new PolicySubject(policy, actor, stage.rows()));
      }
    }
    comparison.verify("Java policies");
  }

  @Test
  void otherRulesWouldBeNoticed() {
    Comparison comparison = new Comparison(stage);
    List<Variant> variants = stage.variants();
    for (int i = 0; i < variants.size(); i++) {
      GeneratedPolicy other = stage.policy(variants.get((i + 1) % variants.size()));
      for (Actor actor : stage.actors()) {
        PolicySubject subject = new PolicySubject(other, actor, stage.rows());
        comparison.compare("other rules", variants.get(i), actor, subject);
      }
    }
    assertThatThrownBy(() -> comparison.verify("Rules of somebody else"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("differences");
  }

  @Test
  void typeScriptMirrorsAgree() {
    new MirrorComparison(stage).verify();
  }

  @ParameterizedTest
  @EnumSource
  void generatedDaosAgree(Engine engine) {
    try (TestDatabase database = engine.create();
        DaoEngine<?> daos = DaoEngine.of(stage, database)) {
      Comparison comparison = new Comparison(stage);
      for (Variant variant : stage.variants()) {
        for (Actor actor : stage.actors()) {
          comparison.compare("DAO", variant, actor, daos.subject(variant, actor));
        }
      }
      comparison.verify("DAOs on " + engine);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "POSTGRESQL_.*")
  void rowSecurityAloneAgrees(Engine engine, @TempDir Path classes) {
    try (TestDatabase database = engine.create();
        RowSecurityEngine<?> tables = RowSecurityEngine.of(stage, database, classes)) {
      Comparison comparison = new Comparison(stage);
      for (Variant variant : stage.variants()) {
        for (Actor actor : stage.actors()) {
          comparison.compare("row security", variant, actor, tables.subject(variant, actor));
        }
      }
      comparison.verify("Row security on " + engine);
    }
  }
}
