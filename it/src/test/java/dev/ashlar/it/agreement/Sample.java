package dev.ashlar.it.agreement;

import dev.ashlar.ir.Policy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/** Random rules, rows and callers of one seed, and the rules compiled. */
record Sample(
    long seed, Stage stage, List<Map<String, Object>> rows, List<Actor> actors, List<Asked> asked) {
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
    Stage stage = Stage.of(domain, rules, folder);
    List<Map<String, Object>> rows = subjects.rows(ROWS_PER_TENANT);
    List<Actor> actors = subjects.actors(ACTORS);
    List<Asked> asked = Asked.of(seed + 1, stage.variants(), rows, actors);
    return new Sample(seed, stage, rows, actors, asked);
  }

  List<Variant> variants() {
    return stage.variants();
  }

  /**
   * Asks subjects what the reference knows.
   *
   * @param variants that are asked, the first ones
   * @param subjects by variant and actor
   */
  Differences<Case> compare(
      String name, List<Variant> variants, BiFunction<Variant, Actor, Subject> subjects) {
    Differences<Case> differences = new Differences<>(seed, name);
    for (Asked each : asked) {
      if (each.variant().number() < variants.size()) {
        Subject subject = subjects.apply(each.variant(), each.question().actor());
        differences.note(
            each.question(), each.expected(), subject.answer(each.question().question()));
      }
    }
    return differences;
  }

  /** Returns how many rules the variants have in all. */
  long rules() {
    return variants().stream().mapToLong(variant -> variant.rules().size()).sum();
  }
}
