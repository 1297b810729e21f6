package dev.ashlar.testing.example;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.logic.Verdict;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.testing.mutant.Mutant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares all that a module decides with all that a mutant of it does. Rows of the same table are
 * reasoned about; where rules follow links, worlds of a few rows are tried out.
 */
public final class Differences {
  private static final int WORLDS = 4_000;

  private final Mutant mutant;

  private Differences(Mutant mutant) {
    this.mutant = mutant;
  }

  /** Returns an example, a proof that there is none, or neither: of one mutant always the same. */
  public static Finding of(Mutant mutant) {
    return new Differences(mutant).find();
  }

  private Finding find() {
    return mutant.isUnguarded() ? ofStrangers() : ofRules();
  }

  /** What is allowed to the row's own tenant, another may do as well. */
  private Finding ofStrangers() {
    Table table = mutant.tableBefore();
    List<Decision> decisions = Decision.of(mutant.original(), table);
    for (Decision decision : decisions) {
      Verdict verdict =
          Question.canHold(decision.core()).answer(Universe.of(mutant.original(), table));
      if (verdict instanceof Witness witness) {
        return ofStranger(decision, new World(witness, Map.of()));
      }
    }
    return decisions.stream()
        .flatMap(decision -> tried(new Pair(decision, decision.never(), actor())).stream())
        .findFirst()
        .<Finding>map(found -> ofStranger(found.decision(), found.world()))
        .orElse(new Finding.Unclear());
  }

  private Difference ofStranger(Decision decision, World world) {
    World strange = actor().map(world::ofStranger).orElse(world);
    return new Difference(decision, true, true, strange);
  }

  private Finding ofRules() {
    List<Pair> open = new ArrayList<>();
    for (Pair pair : pairs()) {
      for (boolean allowed : new boolean[] {true, false}) {
        Verdict verdict =
            new Question(List.of(pair.more(allowed)), List.of(pair.more(!allowed)))
                .answer(pair.universe(mutant.original()));
        if (verdict instanceof Witness witness) {
          return new Difference(pair.before(), allowed, false, new World(witness, Map.of()));
        }
        if (!verdict.equals(Verdict.IMPOSSIBLE) && !open.contains(pair)) {
          open.add(pair);
        }
      }
    }
    for (Pair pair : open) {
      Optional<Difference> tried = tried(pair);
      if (tried.isPresent()) {
        return tried.get();
      }
    }
    return open.isEmpty() ? new Finding.Same() : new Finding.Unclear();
  }

  private Optional<ActorShape> actor() {
    return mutant.original().actor();
  }

  /** The mutant's own table comes first. */
  private List<Pair> pairs() {
    List<Table> tables = new ArrayList<>(mutant.original().tables());
    tables.sort(Comparator.comparing(table -> !table.type().equals(mutant.type())));
    List<Pair> pairs = new ArrayList<>();
    for (Table table : tables) {
      Table changed = mutant.changed().findTable(table.name()).orElseThrow();
      List<Decision> before = Decision.of(mutant.original(), table);
      List<Decision> after = Decision.of(mutant.changed(), changed);
      for (int index = 0; index < before.size(); index++) {
        if (!before.get(index).core().equals(after.get(index).core())) {
          pairs.add(new Pair(before.get(index), after.get(index), actor()));
        }
      }
    }
    return pairs;
  }

  private Optional<Difference> tried(Pair pair) {
    RandomWorlds worlds =
        new RandomWorlds(
            mutant.original(),
            pair.before().table(),
            List.of(pair.before().core(), pair.after().core()));
    for (int count = 0; count < WORLDS; count++) {
      World world = worlds.next();
      if (pair.differsIn(world)) {
        World small = world.smallest(pair::differsIn);
        return Optional.of(
            new Difference(
                pair.before(), Truth.of(pair.after().core(), small, actor()), false, small));
      }
    }
    return Optional.empty();
  }

  /** The same decision, of the module and of the mutant. */
  private record Pair(Decision before, Decision after, Optional<ActorShape> actor) {
    Core more(boolean allowed) {
      return allowed ? after.core() : before.core();
    }

    Universe universe(Schema schema) {
      return Universe.of(schema, before.table());
    }

    boolean differsIn(World world) {
      return Truth.of(before.core(), world, actor) != Truth.of(after.core(), world, actor);
    }
  }
}
