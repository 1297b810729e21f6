package dev.ashlar.processor.rules;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Contradiction;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Universe;
import dev.ashlar.ir.text.CoreText;
import dev.ashlar.processor.analysis.Words;
import java.util.List;
import java.util.Optional;

/** Says which parts of what can never hold are to blame. */
record Blame(Universe universe, CoreText text) {

  /** Returns the end of a sentence, without the point. */
  String of(Core impossible) {
    List<Core> parts = Contradiction.of(impossible, universe);
    if (parts.equals(List.of(Core.FALSE))) {
      return "its condition is false, whatever the row";
    }
    if (parts.size() == 2
        && constant(parts.get(0)).isPresent()
        && constant(parts.get(1)).isPresent()
        && value(parts.get(0)).equals(value(parts.get(1)))) {
      return "%s would be %s and %s at once"
          .formatted(
              text.of(value(parts.get(0)).orElseThrow()),
              text.of(constant(parts.get(0)).orElseThrow()),
              text.of(constant(parts.get(1)).orElseThrow()));
    }
    List<String> atoms = parts.stream().map(text::of).map("'%s'"::formatted).toList();
    return atoms.size() == 1
        ? atoms.get(0) + " is true of no row"
        : Words.and(atoms) + " exclude each other";
  }

  private static Optional<Value> value(Core core) {
    return constant(core).map(constant -> ((Core.Compare) core).left());
  }

  private static Optional<Value.Constant> constant(Core core) {
    return core instanceof Core.Compare compare
            && compare.operator() == ComparisonOperator.EQUAL
            && compare.right() instanceof Value.Constant constant
        ? Optional.of(constant)
        : Optional.empty();
  }
}
