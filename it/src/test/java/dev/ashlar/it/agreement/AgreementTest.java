package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.ExecutionMode.CONCURRENT;

import dev.ashlar.it.engine.Engine;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random rules over random rows: everything that decides must decide like the reference, which
 * reads the rules as written and shares no code with the compiler.
 */
class AgreementTest {
  private static final int RULE_SETS = 420;
  private static final int POLICIES = 3_000;

  /** Roles belong to a server, so that no two tests may make them at the same time. */
  private static final String ROLES = "roles of PostgreSQL";

  @TempDir static Path folder;

  private static final Tally TALLY = new Tally();
  private static Agreement agreement;

  @BeforeAll
  static void compile() {
    Workshop workshop = new Workshop(folder, Workshop.OFTEN);
    Sample sample = Sample.of(Seed.next(), RULE_SETS, workshop.domain(), folder);
    agreement = new Agreement(workshop, sample);
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
  @Execution(CONCURRENT)
  void generatedPoliciesAgree() {
    TALLY.add(agreement.policies());
  }

  @Test
  @Execution(CONCURRENT)
  void otherRulesWouldBeNoticed() {
    Sample sample = agreement.sample();
    List<Variant> variants = sample.variants();
    Differences<Case> differences =
        sample.compare(
            "Rules of somebody else",
            variants,
            (variant, actor) -> {
              Variant other = variants.get((variant.number() + 1) % variants.size());
              return new PolicySubject(sample.stage().policy(other), actor, sample.rows());
            });
    assertThat(differences.count()).isGreaterThan(variants.size());
  }

  @Test
  @Execution(CONCURRENT)
  void typeScriptMirrorsAgree() {
    TALLY.add(agreement.mirrors());
  }

  @ParameterizedTest
  @Execution(CONCURRENT)
  @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "POSTGRESQL_.*")
  void generatedDaosAgree(Engine engine) {
    TALLY.add(agreement.daos(engine));
  }

  @ParameterizedTest
  @Execution(CONCURRENT)
  @ResourceLock(ROLES)
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "POSTGRESQL_.*")
  void generatedDaosAgreeBesideRowSecurity(Engine engine) {
    TALLY.add(agreement.daos(engine));
  }

  @ParameterizedTest
  @Execution(CONCURRENT)
  @ResourceLock(ROLES)
  @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "POSTGRESQL_.*")
  void rowSecurityAloneAgrees(Engine engine, @TempDir Path classes) {
    TALLY.add(agreement.rowSecurity(engine, classes));
  }
}
