package dev.ashlar.it.agreement;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;

/** Compares everything that decides with the reference, on one sample. */
record Agreement(Workshop workshop, Sample sample) {

  /** The mirrors take a tenth of a second each to translate. */
  private static final int MIRRORS = 80;

  /** So many variants are asked of the older versions of PostgreSQL; the newest is asked all. */
  private static final int OLDER = 140;

  Differences<Case> policies() {
    return sample
        .compare(
            "Java policies",
            sample.variants(),
            (variant, actor) ->
                new PolicySubject(sample.stage().policy(variant), actor, sample.rows()))
        .verify(workshop.policies());
  }

  Differences<Case> mirrors() {
    int variants = Math.min(MIRRORS, sample.variants().size());
    return new MirrorComparison(sample, variants).compare().verify(workshop.mirrors());
  }

  Differences<Case> daos(Engine engine) {
    Stage stage = stage(engine);
    Differences<Case> differences;
    try (TestDatabase database = engine.create();
        DaoEngine<?> daos = DaoEngine.of(stage, database)) {
      daos.fill(sample.rows());
      differences = sample.compare("DAOs on " + engine, stage.variants(), daos::subject);
    }
    return differences.verify(workshop.daos(engine));
  }

  Differences<Case> rowSecurity(Engine engine, Path classes) {
    Stage stage = stage(engine);
    Differences<Case> differences;
    try (TestDatabase database = engine.create();
        RowSecurityEngine<?> tables = RowSecurityEngine.of(stage, database, classes)) {
      tables.fill(stage.variants(), sample.rows());
      differences = sample.compare("Row security on " + engine, stage.variants(), tables::subject);
    }
    return differences.verify(workshop.rowSecurity(engine));
  }

  private Stage stage(Engine engine) {
    boolean older = engine == Engine.POSTGRESQL_15 || engine == Engine.POSTGRESQL_13;
    return older ? sample.stage().first(OLDER) : sample.stage();
  }
}
