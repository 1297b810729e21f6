package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.it.engine.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rules that are written differently decide the same, or certainly no more, or no less. */
class MetamorphicTest {
  private static final int RULE_SETS = 24;

  @TempDir static Path folder;

  private static Workshop workshop;
  private static long seed;
  private static List<Case> cases;
  private static int pairs;

  @BeforeAll
  static void compile() {
    seed = Seed.next();
    cases = new Rewritten(seed).cases(RULE_SETS);
    workshop = new Workshop(folder, 1);
  }

  @AfterAll
  static void say() {
    System.out.printf("Rewritten rules: %d pairs of answers (seed %d)%n", pairs, seed);
  }

  @Test
  void holdsForGeneratedPolicies() {
    holds(workshop.policies());
  }

  @ParameterizedTest
  @EnumSource(names = {"POSTGRESQL_18", "MYSQL_8", "MARIADB_11", "SQLITE"})
  void holdsForGeneratedDaos(Engine engine) {
    holds(workshop.daos(engine));
  }

  @Test
  void holdsForRowSecurity() {
    holds(workshop.rowSecurity(Engine.POSTGRESQL_18));
  }

  @Test
  void anotherMeaningWouldBeNoticed() {
    Bench<Case> forgetful =
        workshop
            .policies()
            .given(
                "A compiler that forgets one of two negations",
                each -> each.withRules(Rules.with(each.rules(), MetamorphicTest::forgotten)));
    assertThat(violations(forgetful, EnumSet.noneOf(Rewriting.class)))
        .anyMatch(violation -> violation.startsWith("DOUBLE_NEGATION"));
  }

  private static Condition forgotten(Condition condition) {
    return condition instanceof Condition.Not not && not.operand() instanceof Condition.Not inner
        ? inner
        : condition;
  }

  private static void holds(Bench<Case> bench) {
    Set<Rewriting> effective = EnumSet.noneOf(Rewriting.class);
    assertThat(violations(bench, effective)).isEmpty();
    assertThat(effective)
        .as("what changed an answer, seed %d", seed)
        .containsExactlyInAnyOrder(Rewriting.FURTHER_ALLOW, Rewriting.FURTHER_DENY);
  }

  /** Returns what must not be, and adds the rewritings that changed an answer. */
  private static List<String> violations(Bench<Case> bench, Set<Rewriting> effective) {
    List<Outcome> outcomes = bench.outcomes(cases);
    int step = 1 + Rewriting.values().length;
    List<String> violations = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      Set<UUID> before = keys(outcomes.get(i - i % step), cases.get(i - i % step));
      Set<UUID> after = keys(outcomes.get(i), cases.get(i));
      if (i % step > 0) {
        Rewriting rewriting = Rewriting.values()[i % step - 1];
        pairs++;
        if (!before.equals(after)) {
          effective.add(rewriting);
        }
        if (!rewriting.effect().allows(before, after)) {
          violations.add(
              "%s of %s, seed %d: %s became %s%n%s"
                  .formatted(
                      rewriting,
                      bench.name(),
                      seed,
                      before,
                      after,
                      CaseJson.write(rewriting.name(), cases.get(i))));
        }
      }
    }
    return violations;
  }

  private static Set<UUID> keys(Outcome outcome, Case each) {
    if (outcome instanceof Outcome.Keys keys) {
      return keys.keys();
    }
    throw new AssertionError(outcome + "\n" + CaseJson.write("no answer", each));
  }
}
