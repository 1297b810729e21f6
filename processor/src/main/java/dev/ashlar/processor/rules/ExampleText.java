package dev.ashlar.processor.rules;

import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Witness;
import dev.ashlar.ir.text.CoreText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an example as the conditions that are true of it. */
record ExampleText(CoreText text) {

  /** Returns a line about the example. */
  String of(Witness witness) {
    List<String> parts = new ArrayList<>();
    witness
        .rows()
        .forEach(
            (row, columns) ->
                columns.forEach(
                    (column, value) ->
                        parts.add(
                            is(new Value.ColumnValue(row, column, type(value), true), value))));
    witness
        .claims()
        .forEach(
            (claim, value) -> parts.add(is(new Value.ClaimValue(claim, type(value), true), value)));
    witness
        .sets()
        .forEach((claim, elements) -> parts.add("actor.%s is %s".formatted(claim, set(elements))));
    witness.roles().forEach(role -> parts.add(text.of(new Core.Role(List.of(role), true))));
    return "example: " + (parts.isEmpty() ? "any row and any actor" : String.join(", ", parts));
  }

  private String is(Value value, Optional<Value.Constant> constant) {
    return text.of(
        constant
            .<Core>map(each -> new Core.Compare(ComparisonOperator.EQUAL, value, each))
            .orElseGet(() -> new Core.Null(value, true)));
  }

  private String set(List<Value.Constant> elements) {
    return elements.stream()
        .map(each -> text.of((Value) each))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static ExprType type(Optional<Value.Constant> value) {
    return value.map(Value.Constant::type).orElse(ExprType.of(Kind.OPAQUE));
  }
}
