package dev.ashlar.it.agreement;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.it.typescript.PolicyMirrors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Makes the benches for cases about linked rows, which share what was compiled last. */
final class LinkedWorkshop {
  private static final AtomicInteger FOLDERS = new AtomicInteger();

  private final Path folder;
  private final UnaryOperator<KnownLinks> links;
  private Optional<LinkedDomain> domain = Optional.empty();
  private Optional<LinkedBatch> last = Optional.empty();

  LinkedWorkshop(Path folder) {
    this(folder, UnaryOperator.identity());
  }

  /**
   * Makes benches that take other steps from row to row.
   *
   * @param links gives the links that take the place of those of the compiler
   */
  LinkedWorkshop(Path folder, UnaryOperator<KnownLinks> links) {
    this.folder = folder;
    this.links = links;
  }

  /** Returns the bench of the generated policy classes. */
  Bench<LinkedCase> policies() {
    return new Bench<>(
        "Java policies",
        cases -> {
          LinkedBatch batch = batch(cases);
          return each(
              cases,
              asked ->
                  new PolicySubject(
                      batch.stage().policy(batch.variant(asked), asked.entity(), asked.world()),
                      asked.actor(),
                      asked.world().rows(asked.entity())));
        });
  }

  /** Returns the bench of the generated DAOs on the engine. */
  Bench<LinkedCase> daos(Engine engine) {
    return new Bench<>(
        "DAOs on " + engine,
        cases -> {
          LinkedBatch batch = batch(cases);
          try (TestDatabase database = engine.create();
              LinkedEngine<?> open = LinkedEngine.open(batch.stage(), database)) {
            return each(
                cases,
                asked -> {
                  LinkedVariant variant = batch.variant(asked);
                  open.fill(variant.source(), asked.rows(), List.of());
                  return open.dao(variant, asked.entity(), asked.actor());
                });
          }
        });
  }

  /** Returns the bench of generated DAOs behind row security on the engine. */
  Bench<LinkedCase> securedDaos(Engine engine) {
    return new Bench<>(
        "DAOs behind row security on " + engine,
        cases -> {
          LinkedBatch batch = batch(cases);
          CompiledJava daos = batch.stage().securedDaos(next());
          try (TestDatabase database = engine.create();
              LinkedEngine<?> secured = LinkedEngine.secured(batch.stage(), database, next())) {
            return each(
                cases,
                asked -> {
                  LinkedVariant variant = batch.variant(asked);
                  secured.fill(variant.source(), asked.rows(), List.of(variant));
                  Class<?> dao = daos.load(variant.securedDao(asked.entity()));
                  return secured.dao(dao, variant, asked.entity(), asked.actor());
                });
          }
        });
  }

  /** Returns the bench of row security alone on the engine. */
  Bench<LinkedCase> rowSecurity(Engine engine) {
    return new Bench<>(
        "Row security on " + engine,
        cases -> {
          LinkedBatch batch = batch(cases);
          try (TestDatabase database = engine.create();
              LinkedEngine<?> secured = LinkedEngine.secured(batch.stage(), database, next())) {
            return each(
                cases,
                asked -> {
                  LinkedVariant variant = batch.variant(asked);
                  secured.fill(variant.source(), asked.rows(), List.of(variant));
                  return secured.rowSecurity(variant, asked.entity(), asked.actor());
                });
          }
        });
  }

  /** Returns the bench of the TypeScript mirrors. */
  Bench<LinkedCase> mirrors() {
    return new Bench<>(
        "TypeScript mirrors",
        cases -> {
          LinkedBatch batch = batch(cases);
          PolicyMirrors mirrors = PolicyMirrors.of(batch.stage().all());
          return cases.stream().map(asked -> batch.variant(asked).mirror(mirrors, asked)).toList();
        });
  }

  /** What answers a case. */
  private interface Asked {
    Subject subject(LinkedCase each);
  }

  private static List<Outcome> each(List<LinkedCase> cases, Asked asked) {
    List<Outcome> outcomes = new ArrayList<>();
    for (LinkedCase each : cases) {
      outcomes.add(asked.subject(each).answer(each.question()));
    }
    return outcomes;
  }

  private LinkedBatch batch(List<LinkedCase> cases) {
    Set<LinkedBatch.Shape> shapes = new LinkedHashSet<>();
    cases.forEach(each -> shapes.add(LinkedBatch.Shape.of(each)));
    if (last.isEmpty() || !last.get().shapes().containsAll(shapes)) {
      List<LinkedBatch.Shape> all = List.copyOf(shapes);
      last = Optional.of(LinkedBatch.of(domain(LinkedBatch.models(all)), all, next()));
    }
    return last.get();
  }

  /** Compiles the models, unless they were the last ones. */
  private LinkedDomain domain(List<Model> models) {
    List<Model> known =
        domain
            .map(each -> each.models().stream().map(ModelSource::model).toList())
            .orElse(List.of());
    if (!known.equals(models)) {
      LinkedDomain compiled = LinkedDomain.of(models, next());
      domain = Optional.of(compiled.with(links.apply(compiled.links())));
    }
    return domain.orElseThrow();
  }

  private Path next() {
    return folder.resolve("linked-" + FOLDERS.incrementAndGet());
  }
}
