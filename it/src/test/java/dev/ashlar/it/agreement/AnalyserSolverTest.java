package dev.ashlar.it.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import de.uni_freiburg.informatik.ultimate.logic.Logics;
import de.uni_freiburg.informatik.ultimate.logic.Script;
import de.uni_freiburg.informatik.ultimate.logic.Script.LBool;
import de.uni_freiburg.informatik.ultimate.smtinterpol.smtlib2.SMTInterpol;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.logic.Verdict;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers about random conditions must not contradict those of a solver (SMTInterpol). */
class AnalyserSolverTest {
  private static final int CONDITIONS = Integer.getInteger("ashlar.analyser.conditions", 10_000);

  @TempDir static Path folder;

  @Test
  void answersAgreeWithASolver() {
    Random random = new Random(Seed.next());
    Schema schema = CompiledDomain.in(folder).schema();
    Universe universe = Universe.of(schema, schema.tables().get(0));
    RandomConditions conditions = new RandomConditions(random, Vocabulary.ofSubject());
    Script solver = solver();
    int impossible = 0;
    int unknown = 0;
    for (int i = 0; i < CONDITIONS; i++) {
      boolean truth = random.nextBoolean();
      Condition condition = conditions.next(1 + random.nextInt(4), true);
      Verdict verdict =
          Question.canHold(truth ? CertainTruth.holds(condition) : CertainTruth.fails(condition))
              .answer(universe);
      LBool expected = ask(solver, condition, truth);
      impossible += verdict.equals(Verdict.IMPOSSIBLE) ? 1 : 0;
      unknown += verdict.equals(Verdict.UNKNOWN) || expected == LBool.UNKNOWN ? 1 : 0;
      assertThat(agree(verdict, expected))
          .as("%s for %s, the solver says %s of %s", verdict, truth, expected, condition)
          .isTrue();
    }
    System.out.printf(
        "%d conditions: %d impossible, %d unknown%n", CONDITIONS, impossible, unknown);
    assertThat(impossible).isGreaterThan(CONDITIONS / 100);
    assertThat(unknown).isLessThan(CONDITIONS / 100);
  }

  private static boolean agree(Verdict verdict, LBool expected) {
    return verdict.equals(Verdict.UNKNOWN)
        || expected == LBool.UNKNOWN
        || verdict.equals(Verdict.IMPOSSIBLE) == (expected == LBool.UNSAT);
  }

  private static LBool ask(Script solver, Condition condition, boolean truth) {
    solver.push(1);
    SolverValues values = new SolverValues(solver);
    SolverConditions.Both both = condition.accept(new SolverConditions(solver, values));
    solver.assertTerm(truth ? both.truth() : both.falsehood());
    values.sayHowTextsStart();
    LBool answer = solver.checkSat();
    solver.pop(1);
    return answer;
  }

  private static Script solver() {
    Script solver = new SMTInterpol();
    solver.setOption(":verbosity", BigInteger.ONE);
    solver.setLogic(Logics.QF_UFLIRA);
    return solver;
  }
}
