package dev.ashlar.testing;

import dev.ashlar.ir.Schema;
import dev.ashlar.testing.example.Difference;
import dev.ashlar.testing.example.Differences;
import dev.ashlar.testing.example.ExampleText;
import dev.ashlar.testing.example.Finding;
import dev.ashlar.testing.example.Fixture;
import dev.ashlar.testing.example.Instances;
import dev.ashlar.testing.mutant.Mutant;
import dev.ashlar.testing.mutant.Mutants;
import dev.ashlar.testing.trial.Application;
import dev.ashlar.testing.trial.MutantNotBuilt;
import dev.ashlar.testing.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    try {
      return result(
          mutant,
          finding,
          finding instanceof Finding.Same ? Optional.empty() : trial.noticedBy(mutant));
    } catch (MutantNotBuilt fault) {
      return result(mutant, new Finding.Unclear(), Optional.empty())
          .with("It could not be built, please report it: " + fault.getMessage());
    }
  }

  private MutantResult result(Mutant mutant, Finding finding, Optional<String> killedBy) {
    Optional<Difference> difference =
        finding instanceof Difference found ? Optional.of(found) : Optional.empty();
    return new MutantResult(
        mutant.key(),
        mutant.type().shortName(),
        mutant.change(),
        mutant.before(),
        mutant.after(),
        killedBy.isPresent() ? Outcome.KILLED : unnoticed(finding),
        killedBy,
        difference.map(each -> ExampleText.of(mutant.original(), each)).orElse(List.of()),
        difference.map(each -> java(mutant, each)).orElse(List.of()));
  }

  private List<String> java(Mutant mutant, Difference difference) {
    Instances instances = new Instances(mutant.original(), type.getClassLoader());
    return Fixture.of(mutant.original(), difference.decision(), difference.world(), instances)
        .java();
  }

  private static Outcome unnoticed(Finding finding) {
    if (finding instanceof Finding.Same) {
      return Outcome.EQUIVALENT;
    }
    return finding instanceof Difference ? Outcome.SURVIVED : Outcome.UNKNOWN;
  }
}
