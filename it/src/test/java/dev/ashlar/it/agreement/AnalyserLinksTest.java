package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.logic.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Answers about rules that follow links: what is called impossible has to be so in all small
 * worlds. Where nothing is compared with numbers, of which these know only two, most of what is so
 * in all of them has to be found out.
 */
class AnalyserLinksTest {
  private static final int QUESTIONS = Integer.getInteger("ashlar.analyser.links", 4_000);

  @TempDir static Path folder;

  private int proved;
  private int missed;

  @Test
  void answersAreTrueOfSmallWorlds() {
    Random random = new Random(Seed.next());
    TinyDomain domain = TinyDomain.in(folder);
    TinyConditions conditions = new TinyConditions(random, domain);
    for (int i = 0; i < QUESTIONS; i += 4) {
      Condition first = conditions.next(1 + random.nextInt(4));
      Condition second = conditions.next(1 + random.nextInt(3));
      Core holds = CertainTruth.holds(first);
      Core other = CertainTruth.holds(second);
      TinyWorlds worlds = TinyWorlds.about(List.of(first, second));
      Universe universe = domain.universe();
      check(List.of(first), Question.canHold(holds), universe, worlds, is(first, Truth.TRUE));
      check(
          List.of(first),
          Question.canHold(CertainTruth.fails(first)),
          universe,
          worlds,
          is(first, Truth.FALSE));
      check(
          List.of(first, second),
          new Question(List.of(holds), List.of(other)),
          universe,
          worlds,
          is(first, Truth.TRUE).and(is(second, Truth.TRUE).negate()));
      check(
          List.of(first, second),
          new Question(List.of(holds, other), List.of()),
          universe,
          worlds,
          is(first, Truth.TRUE).and(is(second, Truth.TRUE)));
    }
    System.out.printf("%d questions over links: %d proved, %d missed%n", QUESTIONS, proved, missed);
    assertThat(proved).isGreaterThan(QUESTIONS / 40);
    assertThat(missed).isLessThan(proved / 4);
  }

  private void check(
      List<Condition> about,
      Question question,
      Universe universe,
      TinyWorlds worlds,
      Predicate<Kleene> truth) {
    Verdict verdict = question.answer(universe);
    boolean found = worlds.any(truth);
    assertThat(verdict.equals(Verdict.IMPOSSIBLE) && found).as("%s", about).isFalse();
    if (verdict.equals(Verdict.IMPOSSIBLE)) {
      proved++;
    } else if (!found && !TinyMentions.of(about).numbers()) {
      missed++;
    }
  }

  private static Predicate<Kleene> is(Condition condition, Truth truth) {
    return world -> condition.accept(world) == truth;
  }
}
