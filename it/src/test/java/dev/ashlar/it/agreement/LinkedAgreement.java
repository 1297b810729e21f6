package dev.ashlar.it.agreement;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.it.typescript.PolicyMirrors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares everything that decides with the reference, on one sample of linked rows. */
record LinkedAgreement(LinkedWorkshop workshop, LinkedSample sample) {

  /** The mirrors of so many variants: each table takes a tenth of a second to translate. */
  private static final int MIRRORS = 8;

  Counted policies() {
    LinkedStage stage = sample.stage();
    return sample
        .compare(
            "Java policies over links",
            (variant, asked) ->
                new PolicySubject(
                    stage.policy(variant, asked.entity(), asked.world()),
                    asked.actor(),
                    asked.world().rows(asked.entity())))
        .verify(workshop.policies());
  }

  Counted mirrors() {
    LinkedStage some = sample.stage().first(MIRRORS);
    PolicyMirrors mirrors = PolicyMirrors.of(some.all());
    Differences<LinkedCase> differences =
        new Differences<>(sample.seed(), "TypeScript mirrors over links");
    for (LinkedSample.Asked each : sample.asked()) {
      if (each.variant().number() < MIRRORS) {
        differences.note(
            each.question(), each.expected(), each.variant().mirror(mirrors, each.question()));
      }
    }
    return differences.verify(workshop.mirrors());
  }

  /** Asks the DAOs, and on PostgreSQL row security alone. */
  List<Counted> engine(Engine engine, Path classes) {
    Optional<Differences<LinkedCase>> security = Optional.empty();
    Differences<LinkedCase> daos;
    try (TestDatabase database = engine.create();
        LinkedEngine<?> tables = engine(database, classes)) {
      sample.rows().forEach(tables::fill);
      daos =
          sample.compare(
              "DAOs over links on " + engine,
              (variant, asked) -> tables.dao(variant, asked.entity(), asked.actor()));
      if (tables.secured()) {
        security =
            Optional.of(
                sample.compare(
                    "Row security over links on " + engine,
                    (variant, asked) ->
                        tables.rowSecurity(variant, asked.entity(), asked.actor())));
      }
    }
    List<Counted> counted = new ArrayList<>(List.of(daos.verify(workshop.daos(engine))));
    security.ifPresent(alone -> counted.add(alone.verify(workshop.rowSecurity(engine))));
    return counted;
  }

  private LinkedEngine<?> engine(TestDatabase database, Path classes) {
    return database.engine().dialect().equals("postgresql")
        ? LinkedEngine.secured(sample.stage(), database, classes)
        : LinkedEngine.open(sample.stage(), database);
  }
}
