package dev.ashlar.processor.analysis;

import dev.ashlar.ir.expr.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names an expression for use in the name of an index or constraint. */
final class TermWords implements Value.Visitor<List<String>> {
  private TermWords() {}

  /** Returns {@code due_on} for a column, {@code lower_name} for {@code lower(name)}. */
  static String of(Value value) {
    List<String> words = value.accept(new TermWords());
    return words.isEmpty() ? "expr" : String.join("_", words);
  }

  @Override
  public List<String> column(Value.ColumnValue value) {
    return List.of(value.column());
  }

  @Override
  public List<String> claim(Value.ClaimValue value) {
    return List.of();
  }

  @Override
  public List<String> constant(Value.Constant value) {
    return List.of();
  }

  @Override
  public List<String> arithmetic(Value.Arithmetic value) {
    List<String> words = new ArrayList<>(value.left().accept(this));
    words.addAll(value.right().accept(this));
    return words;
  }

  @Override
  public List<String> negation(Value.Negation value) {
    return value.operand().accept(this);
  }

  @Override
  public List<String> call(Value.Call value) {
    List<String> words = new ArrayList<>();
    words.add(value.function().name().toLowerCase(Locale.ROOT));
    value.arguments().forEach(argument -> words.addAll(argument.accept(this)));
    return words;
  }

  @Override
  public List<String> now(Value.Now value) {
    return List.of();
  }
}
