package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random rules, rows and callers of one seed, and the rules compiled. */
record Sample(long seed, Stage stage, List<Map<String, Object>> rows, List<Actor> actors) {
  static final int ROWS_PER_TENANT = 8;
  private static final int ACTORS = 4;

  /** Makes as many sets of rules and compiles them. */
  static Sample of(long seed, int variants, CompiledDomain domain, Path folder) {
    Random random = new Random(seed);
    Vocabulary vocabulary = Vocabulary.ofSubject();
    RandomPolicies policies = new RandomPolicies(random, vocabulary);
    List<List<Policy>> rules = new ArrayList<>();
    for (int i = 0; i < variants; i++) {
      rules.add(policies.next());
    }
    RandomSubjects subjects = new RandomSubjects(random, vocabulary);
    return new Sample(
        seed,
        Stage.of(domain, rules, folder),
        subjects.rows(ROWS_PER_TENANT),
        subjects.actors(ACTORS));
  }

  List<Variant> variants() {
    return stage.variants();
  }

  /** Returns how many rules the variants have in all. */
  long rules() {
    return variants().stream().mapToLong(variant -> variant.rules().size()).sum();
  }
}
