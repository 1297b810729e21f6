package dev.ashlar.testing;

import dev.ashlar.ir.Schema;
import dev.ashlar.testing.example.Difference;
import dev.ashlar.testing.example.Differences;
import dev.ashlar.testing.example.ExampleText;
import dev.ashlar.testing.example.Finding;
import dev.ashlar.testing.example.Fixture;
import dev.ashlar.testing.example.Instances;
import dev.ashlar.testing.example.NotMade;
import dev.ashlar.testing.mutant.Mutant;
import dev.ashlar.testing.mutant.Mutants;
import dev.ashlar.testing.trial.Application;
import dev.ashlar.testing.trial.MutantNotBuilt;
import dev.ashlar.testing.trial.Reaction;
import dev.ashlar.testing.trial.Trial;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes the policies of a module one by one, and finds out whether tests notice.
 *
 * <pre>
 * PolicyMutation.of(BillingSchema.class)
 *     .testedBy(InvoiceRulesTest.class, CustomerRulesTest.class)
 *     .run()
 *     .requireScore(95);
 * </pre>
 */
public final class PolicyMutation {
  private final Class<?> type;
  private final List<Class<?>> tests;

  private PolicyMutation(Class<?> type, List<Class<?>> tests) {
    this.type = type;
    this.tests = List.copyOf(tests);
  }

  /**
   * Returns the mutation of a module that no test tests yet.
   *
   * @param type a table of the module, or its generated schema class
   */
  public static PolicyMutation of(Class<?> type) {
    return new PolicyMutation(type, List.of());
  }

  /** Returns the same with more tests: classes that JUnit runs. */
  public PolicyMutation testedBy(Class<?>... classes) {
    List<Class<?>> all = new ArrayList<>(tests);
    all.addAll(List.of(classes));
    return new PolicyMutation(type, all);
  }

  /**
   * Runs the tests against every mutant.
   *
   * @throws AssertionError if a test fails without any mutant, or there is no test
   */
  public MutationReport run() {
    if (Trial.isRunning()) {
      throw new IllegalStateException("A test that mutates policies cannot test mutants itself.");
    }
    Schema module = Application.module(type);
    List<MutantResult> results = new ArrayList<>();
    try (Trial trial = new Trial(module, Application.of(type, tests), tests)) {
      int count = trial.unchanged();
      for (Mutant mutant : Mutants.of(module)) {
        results.add(result(mutant, trial));
      }
      return new MutationReport(module.module(), count, results);
    }
  }

  private MutantResult result(Mutant mutant, Trial trial) {
    Finding finding = Differences.of(mutant);
    return finding instanceof Finding.Same
        ? MutantResult.of(mutant, Outcome.EQUIVALENT)
        : shown(judged(mutant, finding, trial), mutant, finding);
  }

  private static MutantResult judged(Mutant mutant, Finding finding, Trial trial) {
    try {
      Reaction reaction = trial.reactionTo(mutant);
      if (reaction instanceof Reaction.Noticed noticed) {
        return MutantResult.of(mutant, Outcome.KILLED)
            .killedBy(noticed.test())
            .because(noticed.reason());
      }
      if (reaction instanceof Reaction.Broken broken) {
        return MutantResult.of(mutant, Outcome.BROKEN)
            .because("%s: %s".formatted(broken.test(), broken.reason()));
      }
    } catch (MutantNotBuilt fault) {
      return MutantResult.of(mutant, Outcome.NOT_BUILT)
          .because("please report it: " + fault.getMessage());
    }
    return MutantResult.of(
        mutant, finding instanceof Difference ? Outcome.SURVIVED : Outcome.UNKNOWN);
  }

  /** What a test has noticed needs no Java to make a test of. */
  private MutantResult shown(MutantResult result, Mutant mutant, Finding finding) {
    if (!(finding instanceof Difference difference)) {
      return result;
    }
    List<String> lines = new ArrayList<>(ExampleText.of(mutant.original(), difference));
    List<String> variables = List.of();
    if (!result.isSettled()) {
      try {
        variables = java(mutant, difference);
      } catch (NotMade refused) {
        lines.add("no example in Java because " + refused.getMessage());
      }
    }
    return result.shownBy(lines, variables);
  }

  private List<String> java(Mutant mutant, Difference difference) {
    Instances instances = new Instances(mutant.original(), type.getClassLoader());
    return Fixture.of(mutant.original(), difference.decision(), difference.world(), instances)
        .java();
  }
}
