package dev.ashlar.it.agreement;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.it.typescript.PolicyMirrors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the benches. */
record Workshop(CompiledDomain domain, Path folder) {

  /** A driver treats a statement in another way once it has sent it five times. */
  private static final int TIMES = 7;

  private static final AtomicInteger FOLDERS = new AtomicInteger();

  /** Returns the bench of the generated policy classes. */
  Bench policies() {
    return new Bench(
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
  Bench daos(Engine engine) {
    return new Bench(
        "DAOs on " + engine,
        cases -> {
          Stage stage = stage(cases);
          try (TestDatabase database = engine.create();
              DaoEngine<?> daos = DaoEngine.of(stage, database)) {
            List<Outcome> outcomes = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
              Case each = cases.get(i);
              daos.fill(each.rows());
              outcomes.add(often(daos.subject(stage.variants().get(i), each.actor()), each));
            }
            return outcomes;
          }
        });
  }

  /** Returns the bench of row security alone on the engine. */
  Bench rowSecurity(Engine engine) {
    return new Bench(
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
  Bench mirrors() {
    return new Bench(
        "TypeScript mirrors",
        cases -> {
          Stage stage = stage(cases);
          PolicyMirrors mirrors = PolicyMirrors.of(Tables.all(stage.schema(), stage.variants()));
          List<Outcome> outcomes = new ArrayList<>();
          for (int i = 0; i < cases.size(); i++) {
            outcomes.add(new Mirror(mirrors, stage.variants().get(i)).answer(cases.get(i)));
          }
          return outcomes;
        });
  }

  private static Outcome often(Subject subject, Case each) {
    Outcome first = subject.answer(each.question());
    for (int i = 1; i < TIMES; i++) {
      Outcome again = subject.answer(each.question());
      if (!again.equals(first)) {
        return new Outcome.Broken(new AssertionError("first " + first + ", then " + again));
      }
    }
    return first;
  }

  private Stage stage(List<Case> cases) {
    return Stage.of(domain, cases.stream().map(Case::rules).toList(), next());
  }

  private Path next() {
    return folder.resolve("bench-" + FOLDERS.incrementAndGet());
  }
}
