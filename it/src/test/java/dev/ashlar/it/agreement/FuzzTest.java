package dev.ashlar.it.agreement;

import dev.ashlar.it.engine.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link AgreementTest} for as many policies as one wants; profile {@code fuzz}. */
@Tag("fuzz")
class FuzzTest {
  private static final int RULE_SETS = 430;

  @Test
  void everythingAgrees(@TempDir Path folder) {
    long policies = Long.getLong("ashlar.fuzz.policies", 100_000);
    long seed = Seed.next();
    Workshop workshop = new Workshop(folder, Workshop.OFTEN);
    Tally tally = new Tally();
    for (int round = 0; tally.policies() < policies; round++) {
      Path classes = folder.resolve("round-" + round);
      Sample sample = Sample.of(seed + round, RULE_SETS, workshop.domain(), classes);
      tally.add(sample.rules());
      Agreement agreement = new Agreement(workshop, sample);
      tally.add(agreement.policies());
      tally.add(agreement.mirrors());
      for (Engine engine : Engine.values()) {
        tally.add(agreement.daos(engine));
      }
      for (Engine engine : Engine.ofDialect("postgresql")) {
        tally.add(agreement.rowSecurity(engine, classes.resolve(engine.name())));
      }
      System.out.println(tally);
    }
  }
}
