package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.it.typescript.PolicyMirrors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the benches, which share what was compiled last. */
final class Workshop {

  /** So often that a driver has changed its mind about a statement, which it does at the sixth. */
  static final int OFTEN = 7;

  private static final AtomicInteger FOLDERS = new AtomicInteger();

  private final CompiledDomain domain;
  private final Path folder;
  private final int times;
  private List<List<Policy>> lastRules = List.of();
  private Optional<Stage> last = Optional.empty();

  /**
   * Compiles the domain into the folder.
   *
   * @param times how often a database is asked each question
   */
  Workshop(Path folder, int times) {
    this.domain = CompiledDomain.in(folder);
    this.folder = folder;
    this.times = times;
  }

  CompiledDomain domain() {
    return domain;
  }

  /** Returns the bench of the generated policy classes. */
  Bench<Case> policies() {
    return new Bench<>(
        "Java policies",
        cases -> {
          Stage stage = stage(cases);
          List<Outcome> outcomes = new ArrayList<>();
          for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            GeneratedPolicy policy = stage.policy(stage.variants().get(i));
            Subject subject = new PolicySubject(policy, each.actor(), each.rows());
            outcomes.add(subject.answer(each.question()));
          }
          return outcomes;
        });
  }

  /** Returns the bench of the generated DAOs on the engine. */
  Bench<Case> daos(Engine engine) {
    return new Bench<>(
        "DAOs on " + engine,
        cases -> {
          Stage stage = stage(cases);
          try (TestDatabase database = engine.create();
              DaoEngine<?> daos = DaoEngine.of(stage, database)) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
              Case each = cases.get(i);
              if (i == 0 || !each.rows().equals(cases.get(i - 1).rows())) {
                daos.fill(each.rows());
              }
              outcomes.add(often(daos.subject(stage.variants().get(i), each.actor()), each));
            }
            return outcomes;
          }
        });
  }

  /** Returns the bench of row security alone on the engine. */
  Bench<Case> rowSecurity(Engine engine) {
    return new Bench<>(
        "Row security on " + engine,
        cases -> {
          Stage stage = stage(cases);
          try (TestDatabase database = engine.create();
              RowSecurityEngine<?> tables = RowSecurityEngine.of(stage, database, next())) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
              Case each = cases.get(i);
              Variant variant = stage.variants().get(i);
              tables.fill(List.of(variant), each.rows());
              outcomes.add(often(tables.subject(variant, each.actor()), each));
            }
            return outcomes;
          }
        });
  }

  /** Returns the bench of the TypeScript mirrors. */
  Bench<Case> mirrors() {
    return new Bench<>(
        "TypeScript mirrors",
        cases -> {
          Stage stage = stage(cases);
          PolicyMirrors mirrors = PolicyMirrors.of(Tables.all(stage.schema(), stage.variants()));
          List<Outcome> outcomes = new ArrayList<>();
          for (int i = 0; i < cases.size(); i++) {
            Case each = cases.get(i);
            Mirror mirror = Mirror.of(mirrors, stage.variants().get(i));
            outcomes.add(mirror.answer(each.question(), each.rows(), each.actor()));
          }
          return outcomes;
        });
  }

  private Outcome often(Subject subject, Case each) {
    Outcome first = subject.answer(each.question());
    for (int i = 1; i < times; i++) {
      Outcome again = subject.answer(each.question());
      if (!again.equals(first)) {
        return new Outcome.Broken(new AssertionError("first " + first + ", then " + again));
      }
    }
    return first;
  }

  private synchronized Stage stage(List<Case> cases) {
    List<List<Policy>> rules = cases.stream().map(Case::rules).toList();
    if (last.isEmpty() || !lastRules.equals(rules)) {
      last = Optional.of(Stage.of(domain, rules, next()));
      lastRules = rules;
    }
    return last.get();
  }

  private Path next() {
    return folder.resolve("bench-" + FOLDERS.incrementAndGet());
  }
}
