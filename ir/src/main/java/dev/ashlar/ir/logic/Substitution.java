package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Puts other values in the place of columns: the columns of another row, or what will be stored in
 * them.
 */
public final class Substitution implements Core.Visitor<Core> {

  private final Values values;

  private Substitution(Values values) {
    this.values = values;
  }

  /**
   * Returns the core over the values that {@code columns} gives for the columns of the rule's own
   * rows; those of rows that they are linked to stay.
   */
  public static Core of(Core core, Function<Value.ColumnValue, Value> columns) {
    return core.accept(
        new Substitution(
            new Values(
                UnaryOperator.identity(),
                column -> column.row() instanceof RowRef.Root ? columns.apply(column) : column)));
  }

  /** Returns the value made of the values that {@code columns} gives for the columns in it. */
  public static Value of(Value value, Function<Value.ColumnValue, Value> columns) {
    return value.accept(new Values(UnaryOperator.identity(), columns));
  }

  /** Returns the core over the rows that {@code rows} puts in the place of those it names. */
  public static Core rows(Core core, UnaryOperator<RowRef> rows) {
    return core.accept(new Substitution(new Values(rows, column -> column)));
  }

  /** Returns the core over other rows, and then over the values given for their columns. */
  static Core of(
      Core core, UnaryOperator<RowRef> rows, Function<Value.ColumnValue, Value> columns) {
    return core.accept(new Substitution(new Values(rows, columns)));
  }

  @Override
  public Core fixed(Core.Fixed core) {
    return core;
  }

  @Override
  public Core all(Core.All core) {
    return Core.all(each(core.parts()));
  }

  @Override
  public Core any(Core.Any core) {
    return Core.any(each(core.parts()));
  }

  private List<Core> each(List<Core> parts) {
    return parts.stream().map(part -> part.accept(this)).toList();
  }

  @Override
  public Core compare(Core.Compare core) {
    return ConstantAtoms.decided(
        new Core.Compare(core.operator(), placed(core.left()), placed(core.right())));
  }

  @Override
  public Core nullTest(Core.Null core) {
    return ConstantAtoms.decided(new Core.Null(placed(core.value()), core.expected()));
  }

  @Override
  public Core member(Core.Member core) {
    return ConstantAtoms.decided(
        new Core.Member(placed(core.value()), core.set(), core.expected()));
  }

  @Override
  public Core claimMember(Core.ClaimMember core) {
    return new Core.ClaimMember(placed(core.value()), core.claim(), core.expected());
  }

  @Override
  public Core is(Core.Is core) {
    return new Core.Is(placed(core.value()), core.expected());
  }

  @Override
  public Core startsWith(Core.StartsWith core) {
    return new Core.StartsWith(placed(core.value()), core.prefix(), core.expected());
  }

  @Override
  public Core role(Core.Role core) {
    return core;
  }

  @Override
  public Core authenticated(Core.Authenticated core) {
    return core;
  }

  @Override
  public Core noClaims(Core.NoClaims core) {
    return core;
  }

  @Override
  public Core some(Core.Some core) {
    return new Core.Some(
        values.rows().apply(core.from()), core.link(), core.variable(), core.body().accept(this));
  }

  @Override
  public Core every(Core.Every core) {
    return new Core.Every(
        values.rows().apply(core.from()), core.link(), core.variable(), core.body().accept(this));
  }

  private Value placed(Value value) {
    return value.accept(values);
  }

  /**
   * Replaces rows first and columns then.
   *
   * @param rows gives the row that stands in the place of one
   */
  private record Values(UnaryOperator<RowRef> rows, Function<Value.ColumnValue, Value> columns)
      implements Value.Visitor<Value> {

    @Override
    public Value column(Value.ColumnValue value) {
      return columns.apply(
          new Value.ColumnValue(
              rows.apply(value.row()), value.column(), value.type(), value.nullable()));
    }

    @Override
    public Value claim(Value.ClaimValue value) {
      return value;
    }

    @Override
    public Value constant(Value.Constant value) {
      return value;
    }

    @Override
    public Value arithmetic(Value.Arithmetic value) {
      return new Value.Arithmetic(
          value.operator(), value.left().accept(this), value.right().accept(this));
    }

    @Override
    public Value negation(Value.Negation value) {
      return new Value.Negation(value.operand().accept(this));
    }

    @Override
    public Value call(Value.Call value) {
      return new Value.Call(
          value.function(),
          value.arguments().stream().map(argument -> argument.accept(this)).toList(),
          value.type());
    }

    @Override
    public Value now(Value.Now value) {
      return value;
    }
  }
}
