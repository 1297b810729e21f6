package dev.ashlar.processor.rules;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.CertainTruth;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.ir.logic.OneRule;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.text.CoreText;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import java.util.List;
import java.util.stream.Stream;

/** Where a transition of a table is written, and what messages call it. */
record TransitionPlace(Subject subject, Move move) {

  /** Returns the places of all transitions of all tables. */
  static List<TransitionPlace> all(Subject subject) {
    return subject.declared().stream().flatMap(table -> all(subject, table)).toList();
  }

  /** Returns the places of the transitions of the table. */
  static Stream<TransitionPlace> all(Subject subject, Table table) {
    return Move.of(subject.schema(), table).stream()
        .map(move -> new TransitionPlace(subject, move));
  }

  /** Returns the place of one of the annotation's values. */
  Anchor at(String attribute) {
    return anchor().at(attribute);
  }

  /** Returns the place of the annotation. */
  Anchor anchor() {
    return subject.at(move.table(), Part.Kind.TRANSITION, move.transition().name());
  }

  /** Returns the place of its guard: of the whole annotation if anybody may take it always. */
  Anchor guard() {
    return move.transition().when().isPresent()
        ? at("when")
        : move.transition().roles().isEmpty() ? anchor() : at("by");
  }

  /** Returns what its own rule demands of a row {@link Root#OLD} in one of the states. */
  Core rule(List<String> states) {
    Core rule = OneRule.allows(move.machine().rule(move.transition()), Action.UPDATE);
    return Core.all(List.of(from(states), move.before(rule)));
  }

  /** Returns that the row {@link Root#OLD} is in one of the states. */
  Core from(List<String> states) {
    return OneRule.at(CertainTruth.holds(move.machine().in(states)), Root.OLD);
  }

  /** Returns the rows and actors that it decides about. */
  Universe universe() {
    return Universe.of(subject.schema(), move.table());
  }

  /** Returns a writer of what is found out about it: of the row before it is taken. */
  CoreText text() {
    return new CoreText(subject.schema(), move.table(), false);
  }

  /** Returns what it is called at the beginning of a sentence. */
  String words() {
    return "Transition %s of %s"
        .formatted(move.transition().name(), move.table().type().shortName());
  }
}
