package dev.ashlar.sql.postgresql;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.stream.Stream;

/** Finds the columns that an index names. */
final class IndexedColumns implements Value.Visitor<Stream<String>> {

  private static final IndexedColumns INSTANCE = new IndexedColumns();

  private IndexedColumns() {}

  /** Returns the columns of the terms and the included ones. */
  static List<String> of(Index index) {
    return Stream.concat(
            index.terms().stream().flatMap(term -> term.value().accept(INSTANCE)),
            index.include().stream())
        .toList();
  }

  @Override
  public Stream<String> column(Value.ColumnValue value) {
    return Stream.of(value.column());
  }

  @Override
  public Stream<String> claim(Value.ClaimValue value) {
    return Stream.empty();
  }

  @Override
  public Stream<String> constant(Value.Constant value) {
    return Stream.empty();
  }

  @Override
  public Stream<String> arithmetic(Value.Arithmetic value) {
    return Stream.concat(value.left().accept(this), value.right().accept(this));
  }

  @Override
  public Stream<String> negation(Value.Negation value) {
    return value.operand().accept(this);
  }

  @Override
  public Stream<String> call(Value.Call value) {
    return value.arguments().stream().flatMap(argument -> argument.accept(this));
  }

  @Override
  public Stream<String> now(Value.Now value) {
    return Stream.empty();
  }
}
