package dev.ashlar.it.agreement;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.expr.Condition;
import dev.ashlar.ir.expr.RowRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * All worlds of one item with up to two parts, in which numbers are null, 0 or 1.
 *
 * @param all each is what the reference is asked in
 */
record TinyWorlds(List<Kleene> all) {

  /** Returns those that differ in what the conditions speak of. */
  static TinyWorlds about(List<Condition> conditions) {
    TinyMentions mentions = TinyMentions.of(conditions);
    List<Map<String, Object>> one = rows();
    List<List<Map<String, Object>>> parts = mentions.parts() ? upToTwo(one) : some(one);
    List<List<Map<String, Object>>> leads =
        mentions.rows().contains("lead") ? upToOne(one) : some(one);
    List<Map<String, Object>> mains = mentions.rows().contains("main") ? one : one.subList(0, 1);
    List<Kleene> all = new ArrayList<>();
    for (Map<String, Object> item : rows()) {
      for (List<Map<String, Object>> some : parts) {
        for (List<Map<String, Object>> lead : leads) {
          for (Map<String, Object> main : mains) {
            for (Set<String> roles : List.of(Set.<String>of(), Set.of("ADMIN"))) {
              all.add(
                  new Kleene(
                      Map.of(RowRef.Root.THIS, item),
                      new Around(Map.of("parts", some, "lead", lead, "main", List.of(main))),
                      new Actor(Map.of(), roles),
                      Stage.NOW));
            }
          }
        }
      }
    }
    return new TinyWorlds(all);
  }

  /** Whether any of them is as asked. */
  boolean any(Predicate<Kleene> question) {
    return all.stream().anyMatch(question);
  }

  private static List<Map<String, Object>> rows() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (boolean flag : new boolean[] {false, true}) {
      rows.add(new HashMap<>(Map.of("flag", flag)));
      rows.add(Map.of("flag", flag, "n", 0L));
      rows.add(Map.of("flag", flag, "n", 1L));
    }
    return rows;
  }

  private static List<List<Map<String, Object>>> some(List<Map<String, Object>> rows) {
    return List.of(rows.subList(0, 1));
  }

  private static List<List<Map<String, Object>>> upToOne(List<Map<String, Object>> rows) {
    Set<List<Map<String, Object>>> lists = new LinkedHashSet<>(List.of(List.of()));
    rows.forEach(row -> lists.add(List.of(row)));
    return List.copyOf(lists);
  }

  private static List<List<Map<String, Object>>> upToTwo(List<Map<String, Object>> rows) {
    List<List<Map<String, Object>>> lists = new ArrayList<>(upToOne(rows));
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i; j < rows.size(); j++) {
        lists.add(List.of(rows.get(i), rows.get(j)));
      }
    }
    return lists;
  }

  /** The rows that links of the item lead to. */
  private record Around(Map<String, List<Map<String, Object>>> rows) implements Surroundings {
    @Override
    public Optional<Map<String, Object>> one(Map<String, Object> row, String link) {
      return many(row, link).stream().findFirst();
    }

    @Override
    public List<Map<String, Object>> many(Map<String, Object> row, String link) {
      return rows.getOrDefault(link, List.of());
    }

    @Override
    public Truth permits(Action action, Map<String, Object> row, Actor actor) {
      throw new IllegalArgumentException("nobody asks");
    }
  }
}
