package dev.ashlar.processor.analysis;

import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.stream.Stream;

/** Finds the columns that a value is made from. */
final class ValueColumns implements Value.Visitor<Stream<Value.ColumnValue>> {
  private ValueColumns() {}

  /** Returns the columns in the order of their first use. */
  static List<Value.ColumnValue> of(Value value) {
    return value.accept(new ValueColumns()).distinct().toList();
  }

  @Override
  public Stream<Value.ColumnValue> column(Value.ColumnValue value) {
    return Stream.of(value);
  }

  @Override
  public Stream<Value.ColumnValue> claim(Value.ClaimValue value) {
    return Stream.empty();
  }

  @Override
  public Stream<Value.ColumnValue> constant(Value.Constant value) {
    return Stream.empty();
  }

  @Override
  public Stream<Value.ColumnValue> arithmetic(Value.Arithmetic value) {
    return Stream.concat(value.left().accept(this), value.right().accept(this));
  }

  @Override
  public Stream<Value.ColumnValue> negation(Value.Negation value) {
    return value.operand().accept(this);
  }

  @Override
  public Stream<Value.ColumnValue> call(Value.Call value) {
    return value.arguments().stream().flatMap(argument -> argument.accept(this));
  }

  @Override
  public Stream<Value.ColumnValue> now(Value.Now value) {
    return Stream.empty();
  }
}
