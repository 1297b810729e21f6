package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.logic.Verdict;
import dev.ashlar.ir.logic.Witness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers about random rules: an example has to be one by the reference, what is called impossible
 * has to be so in all small worlds, and where these are all the worlds there are, there has to be
 * an answer.
 */
class AnalyserWorldsTest {
  private static final int RULE_SETS = Integer.getInteger("ashlar.analyser.rules", 2_000);
  private static final int WORLDS = 3_000;

  @TempDir static Path folder;

  private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

  private enum Outcome {
    SHOWN,
    PROVED,
    UNKNOWN,
    TRIED_IN_SMALL_WORLDS,
    TRIED_IN_ALL_WORLDS
  }

  @Test
  void answersAreTrueOfSmallWorlds() {
    Random random = new Random(Seed.next());
    Schema schema = CompiledDomain.in(folder).schema();
    Table subject = schema.tables().get(0);
    for (int sets = 0; sets < RULE_SETS; sets += 2) {
      Vocabulary vocabulary = narrow(random);
      RandomPolicies policies = new RandomPolicies(random, vocabulary);
      Table one = Tables.withRules(subject, policies.next());
      Table other = Tables.withRules(subject, policies.next());
      for (RandomQuestion question : RandomQuestion.all(one, other)) {
        Verdict verdict = question.question().answer(Universe.of(schema, subject));
        if (verdict instanceof Witness witness) {
          count(Outcome.SHOWN);
          assertThat(question.truth().test(World.of(witness, vocabulary)))
              .as("%s, %s", question, witness)
              .isTrue();
        } else {
          tryOut(question, verdict, vocabulary, random);
        }
      }
    }
    System.out.printf("%d sets of rules: %s%n", RULE_SETS, outcomes);
    assertThat(outcomes.get(Outcome.PROVED)).isGreaterThan(RULE_SETS / 10);
    assertThat(outcomes.get(Outcome.TRIED_IN_ALL_WORLDS)).isGreaterThan(RULE_SETS / 20);
    assertThat(outcomes.getOrDefault(Outcome.UNKNOWN, 0)).isLessThan(RULE_SETS / 50);
  }

  private void tryOut(
      RandomQuestion question, Verdict verdict, Vocabulary vocabulary, Random random) {
    boolean proved = verdict.equals(Verdict.IMPOSSIBLE);
    count(proved ? Outcome.PROVED : Outcome.UNKNOWN);
    Mentions mentions = Mentions.of(question.rules());
    SmallWorlds worlds = SmallWorlds.of(vocabulary, mentions, random);
    if (worlds.size() <= WORLDS) {
      count(Outcome.TRIED_IN_SMALL_WORLDS);
      assertThat(proved && worlds.any(question.truth())).as(question.toString()).isFalse();
    }
    if (mentions.areFew()) {
      count(Outcome.TRIED_IN_ALL_WORLDS);
      assertThat(proved).as(question.toString()).isTrue();
    }
  }

  private void count(Outcome outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }

  /** Returns a few columns and claims, so that rules often speak of the same. */
  private static Vocabulary narrow(Random random) {
    Vocabulary all = Vocabulary.ofSubject();
    Set<Vocabulary.Column> columns = new LinkedHashSet<>();
    for (Kind kind :
        List.of(Kind.BOOL, Kind.ENUM, Kind.STRING, any(List.of(Kind.values()), random))) {
      List<Vocabulary.Column> some = all.columns(kind);
      columns.addAll(some.isEmpty() ? List.of() : List.of(any(some, random)));
    }
    List<Vocabulary.Claim> claims = new ArrayList<>(all.claims());
    Collections.shuffle(claims, random);
    List<Vocabulary.Claim> states =
        all.sets().stream().filter(set -> set.type().kind() == Kind.ENUM).toList();
    return new Vocabulary(List.copyOf(columns), claims.subList(0, 3), states);
  }

  private static <T> T any(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
