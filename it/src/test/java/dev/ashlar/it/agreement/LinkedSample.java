package dev.ashlar.it.agreement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Random models, rules, rows and callers of one seed, all compiled, and what is asked of them. */
record LinkedSample(
    long seed,
    LinkedStage stage,
    Map<ModelSource, List<Map<String, Object>>> rows,
    List<Asked> asked) {

  /** A question to a variant, and what the reference says. */
  record Asked(LinkedVariant variant, LinkedCase question, Set<UUID> expected) {}

  /** Makes as many models, and as many sets of rules for each, and compiles them. */
  static LinkedSample of(long seed, int models, int ruleSets, Path folder) {
    Random random = new Random(seed);
    RandomModel shapes = new RandomModel(random);
    List<Model> chosen = new ArrayList<>();
    for (int i = 0; i < models; i++) {
      chosen.add(shapes.next());
    }
    LinkedDomain domain = LinkedDomain.of(chosen, folder);
    List<LinkedStage.RuleSet> rules = new ArrayList<>();
    Map<ModelSource, List<Map<String, Object>>> rows = new HashMap<>();
    for (ModelSource source : domain.models()) {
      LinkedRules maker = new LinkedRules(random, source.model());
      for (int i = 0; i < ruleSets; i++) {
        rules.add(new LinkedStage.RuleSet(source.number(), maker.next()));
      }
      rows.put(source, new LinkedRows(random, source.model()).next());
    }
    LinkedStage stage = LinkedStage.of(domain, rules, folder);
    List<Asked> asked = new ArrayList<>();
    for (LinkedVariant variant : stage.variants()) {
      List<Map<String, Object>> own = rows.get(variant.source());
      for (LinkedCase each : new LinkedQuestions(random, variant, own).all()) {
        asked.add(new Asked(variant, each, each.expected()));
      }
    }
    return new LinkedSample(seed, stage, rows, asked);
  }

  /** Returns how many rules the variants have in all. */
  long rules() {
    return stage.variants().stream()
        .flatMap(variant -> variant.rules().values().stream())
        .mapToLong(List::size)
        .sum();
  }

  /** Asks subjects what the reference knows. */
  Differences<LinkedCase> compare(String name, Subjects subjects) {
    Differences<LinkedCase> differences = new Differences<>(seed, name);
    for (Asked each : asked) {
      LinkedCase question = each.question();
      Subject subject = subjects.of(each.variant(), question);
      differences.note(question, each.expected(), subject.answer(question.question()));
    }
    return differences;
  }

  /** What is asked. */
  interface Subjects {
    Subject of(LinkedVariant variant, LinkedCase asked);
  }
}
