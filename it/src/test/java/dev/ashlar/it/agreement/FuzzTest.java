package dev.ashlar.it.agreement;

import dev.ashlar.it.engine.Engine;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same as {@link AgreementTest} and {@link LinkedAgreementTest} for as many policies as one
 * wants; profile {@code fuzz}.
 */
@Tag("fuzz")
class FuzzTest {
  private static final int RULE_SETS = 430;
  private static final int MODELS = 12;
  private static final int RULE_SETS_OF_LINKS = 6;

  @Test
  void everythingAgrees(@TempDir Path folder) {
    long policies = Long.getLong("ashlar.fuzz.policies", 100_000);
    long seed = Seed.next();
    Workshop workshop = new Workshop(folder, Workshop.OFTEN);
    LinkedWorkshop workshopOfLinks = new LinkedWorkshop(folder);
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
      links(seed + round, workshopOfLinks, classes, tally);
      System.out.println(tally);
    }
  }

  private static void links(long seed, LinkedWorkshop workshop, Path classes, Tally tally) {
    Path folder = classes.resolve("links");
    LinkedSample sample = LinkedSample.of(seed, MODELS, RULE_SETS_OF_LINKS, folder);
    tally.add(sample.rules());
    LinkedAgreement agreement = new LinkedAgreement(workshop, sample);
    tally.add(agreement.policies());
    tally.add(agreement.mirrors());
    for (Engine engine : Engine.values()) {
      agreement.engine(engine, folder.resolve(engine.name())).forEach(tally::add);
    }
  }
}
