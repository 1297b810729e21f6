package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All worlds in which every value that rules speak of is null, or one of three.
 *
 * @param world is changed from one world into the next
 * @param choices for one thing after the other, what it can be
 */
record SmallWorlds(World world, List<List<Consumer<World>>> choices) {
  private static final int SIZE = 3;

  static SmallWorlds of(Vocabulary vocabulary, Mentions mentions, Random random) {
    SmallWorlds worlds = new SmallWorlds(World.empty(vocabulary, Stage.NOW), new ArrayList<>());
    Map<ExprType, List<Object>> pools = new LinkedHashMap<>();
    Set<String> names = new LinkedHashSet<>();
    for (Value value : mentions.values()) {
      List<Object> pool = pools.computeIfAbsent(value.type(), type -> pool(type, mentions, random));
      if (value instanceof Value.ColumnValue column && names.add(column.column())) {
        worlds.add(pool, value.nullable(), (it, each) -> it.before().put(column.column(), each));
        worlds.add(pool, value.nullable(), (it, each) -> it.after().put(column.column(), each));
      } else if (value instanceof Value.ClaimValue claim) {
        worlds.add(
            pool, value.nullable(), (it, each) -> it.actor().claims().put(claim.claim(), each));
      }
    }
    for (Vocabulary.Claim set : vocabulary.sets()) {
      if (mentions.sets().contains(set.name())) {
        List<Object> pool = pools.computeIfAbsent(set.type(), type -> pool(type, mentions, random));
        worlds.add(subsets(pool), false, (it, each) -> it.actor().claims().put(set.name(), each));
      }
    }
    worlds.add(
        subsets(List.copyOf(mentions.roles())),
        false,
        (it, each) -> {
          it.actor().roles().clear();
          ((Set<?>) each).forEach(role -> it.actor().roles().add((String) role));
        });
    boolean idSeen = mentions.values().stream().anyMatch(SmallWorlds::isId);
    if (!mentions.authentication().isEmpty() && !idSeen) {
      worlds.add(List.of(new UUID(0, 0)), true, (it, each) -> it.actor().claims().put("id", each));
    }
    return worlds;
  }

  /** Returns how many there are. */
  double size() {
    return choices.stream().mapToDouble(List::size).reduce(1, (left, right) -> left * right);
  }

  /** Whether any of them is as asked. */
  boolean any(Predicate<World> question) {
    return any(question, 0);
  }

  private boolean any(Predicate<World> question, int from) {
    if (from == choices.size()) {
      return question.test(world);
    }
    for (Consumer<World> choice : choices.get(from)) {
      choice.accept(world);
      if (any(question, from + 1)) {
        return true;
      }
    }
    return false;
  }

  private void add(List<Object> pool, boolean nullable, BiConsumer<World, Object> change) {
    List<Consumer<World>> all = new ArrayList<>();
    pool.forEach(value -> all.add(it -> change.accept(it, value)));
    if (nullable) {
      all.add(it -> change.accept(it, null));
    }
    choices.add(all);
  }

  /** Returns three constants of the type, those first that the rules name. */
  private static List<Object> pool(ExprType type, Mentions mentions, Random random) {
    Kleene constants = new Kleene(Map.of(), World.NOBODY, Stage.NOW);
    Set<Object> values = new LinkedHashSet<>();
    mentions.values().stream()
        .filter(value -> value instanceof Value.Constant && value.type().equals(type))
        .forEach(value -> values.add(value.accept(constants).orElseThrow()));
    int size = type.kind() == Kind.BOOL ? 2 : SIZE;
    while (values.size() < size) {
      values.add(Pool.any(type.kind(), random));
    }
    return values.stream().limit(size).toList();
  }

  private static List<Object> subsets(List<Object> elements) {
    List<Object> subsets = new ArrayList<>();
    for (int bits = 0; bits < 1 << elements.size(); bits++) {
      Set<Object> subset = new LinkedHashSet<>();
      for (int i = 0; i < elements.size(); i++) {
        if ((bits >> i & 1) == 1) {
          subset.add(elements.get(i));
        }
      }
      subsets.add(subset);
    }
    return subsets;
  }

  private static boolean isId(Value value) {
    return value instanceof Value.ClaimValue claim && claim.claim().equals("id");
  }
}
