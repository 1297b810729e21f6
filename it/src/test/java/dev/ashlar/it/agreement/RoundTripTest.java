package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.expr.Condition;
import dev.ashlar.processor.expr.ExpressionChecker;
import dev.ashlar.processor.expr.Result;
import dev.ashlar.processor.expr.Use;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written in the language is read back as the same tree. */
class RoundTripTest {
  private static final int COUNT = 10_000;

  @Test
  void readsBackWhatWasWritten() {
    long seed = Seed.next();
    Vocabulary vocabulary = Vocabulary.ofSubject();
    RandomConditions conditions = new RandomConditions(new Random(seed), vocabulary);
    ConditionText writer = new ConditionText(vocabulary.members());
    for (int i = 0; i < COUNT; i++) {
      Condition condition = conditions.next(4, true);
      String text = condition.accept(writer);
      Result<Condition> read =
          ExpressionChecker.condition(text, Use.POLICY_STEP, new SubjectScope(vocabulary));
      assertThat(read.problems()).as("seed %d: %s", seed, text).isEmpty();
      assertThat(read.tree()).as("seed %d: %s", seed, text).contains(condition);
    }
  }
}
