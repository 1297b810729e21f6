package dev.ashlar.testing.example;

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
        Optional<Difference> strange = ofStranger(decision, new World(witness, Map.of()));
        if (strange.isPresent()) {
          return strange.get();
        }
      }
    }
    for (Decision decision : decisions) {
      Optional<Difference> strange =
          tried(new Pair(decision, decision.never()))
              .flatMap(found -> ofStranger(decision, found.world()));
      if (strange.isPresent()) {
        return strange.get();
      }
    }
    return new Finding.Unclear();
  }

  /** What the own tenant may do counts only if the other may do it as well. */
  private Optional<Difference> ofStranger(Decision decision, World world) {
    return mutant
        .original()
        .actor()
        .flatMap(world::ofStranger)
        .filter(strange -> strange.holds(decision.core(), mutant.original(), decision.table()))
        .map(strange -> new Difference(decision, true, true, strange));
  }

  /** A proof is tried out as well before it is believed. */
  private Finding ofRules() {
    List<Pair> pairs = pairs();
    boolean proved = true;
    for (Pair pair : pairs) {
      for (boolean allowed : new boolean[] {true, false}) {
        Verdict verdict =
            new Question(List.of(pair.more(allowed)), List.of(pair.more(!allowed)))
                .answer(pair.universe(mutant.original()));
        if (verdict instanceof Witness witness) {
          return new Difference(pair.before(), allowed, false, new World(witness, Map.of()));
        }
        proved = proved && verdict.equals(Verdict.IMPOSSIBLE);
      }
    }
    for (Pair pair : pairs) {
      Optional<Difference> tried = tried(pair);
      if (tried.isPresent()) {
        return tried.get();
      }
    }
    return proved ? new Finding.Same() : new Finding.Unclear();
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
          pairs.add(new Pair(before.get(index), after.get(index)));
        }
      }
    }
    return pairs;
  }

  private Optional<Difference> tried(Pair pair) {
    Schema schema = mutant.original();
    Table table = pair.before().table();
    return RandomWorlds.find(
            schema,
            table,
            List.of(pair.before().core(), pair.after().core()),
            world ->
                world.holds(pair.before().core(), schema, table)
                    != world.holds(pair.after().core(), schema, table))
        .map(
            world ->
                new Difference(
                    pair.before(), world.holds(pair.after().core(), schema, table), false, world));
  }

  /** The same decision, of the module and of the mutant. */
  private record Pair(Decision before, Decision after) {
    Core more(boolean allowed) {
      return allowed ? after.core() : before.core();
    }

    Universe universe(Schema schema) {
      return Universe.of(schema, before.table());
    }
  }
}
