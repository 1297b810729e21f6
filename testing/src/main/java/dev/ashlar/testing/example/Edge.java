package dev.ashlar.testing.example;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Question;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.logic.Verdict;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.ir.text.CoreText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A world in which one atom alone is why something is allowed, or denied.
 *
 * @param atom in words
 * @param allowed whether it is; the atom holds exactly then
 */
public record Edge(Decision decision, String atom, boolean allowed, World world) {
  /** Returns the edges of all decisions of the table, two for each atom where both can be. */
  public static List<Edge> of(Schema schema, Table table) {
    List<Edge> edges = new ArrayList<>();
    for (Decision decision : Decision.of(schema, table)) {
      for (Core atom : Atoms.of(decision.core())) {
        find(schema, decision, atom, true).ifPresent(edges::add);
        find(schema, decision, atom, false).ifPresent(edges::add);
      }
    }
    return edges;
  }

  private static Optional<Edge> find(Schema schema, Decision decision, Core atom, boolean allowed) {
    Core with = Atoms.decided(decision.core(), atom, Core.TRUE);
    Core without = Atoms.decided(decision.core(), atom, Core.FALSE);
    Question question =
        allowed
            ? new Question(List.of(with, atom), List.of(without))
            : new Question(List.of(with), List.of(without, atom));
    Verdict verdict = question.answer(Universe.of(schema, decision.table()));
    Optional<World> world =
        verdict instanceof Witness witness
            ? Optional.of(new World(witness, Map.of()))
            : verdict.equals(Verdict.UNKNOWN)
                ? tried(schema, decision, question)
                : Optional.empty();
    String words = new CoreText(schema, decision.table(), true).of(atom);
    return world.map(found -> new Edge(decision, words, allowed, found));
  }

  private static Optional<World> tried(Schema schema, Decision decision, Question question) {
    Table table = decision.table();
    return RandomWorlds.find(
        schema,
        table,
        List.of(decision.core()),
        world ->
            question.holding().stream().allMatch(core -> world.holds(core, schema, table))
                && question.failing().stream().noneMatch(core -> world.holds(core, schema, table)));
  }
}
