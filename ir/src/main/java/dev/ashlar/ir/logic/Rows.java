package dev.ashlar.ir.logic;

import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out which rows, columns and values a core looks at. */
public final class Rows {

  private Rows() {}

  /**
   * Returns the rows of the rule that the core reads, or follows links from; empty for a core about
   * the actor alone.
   */
  public static Set<RowRef> of(Core core) {
    Stream<RowRef> read = values(core).flatMap(Rows::columns).map(Value.ColumnValue::row);
    return Stream.concat(read, Links.of(core).map(Links.Step::from))
        .filter(Root.class::isInstance)
        .collect(Collectors.toSet());
  }

  /**
   * Returns the columns that the core reads, in the order of their first use: those of elements
   * too, but not those that only links compare.
   */
  public static List<Value.ColumnValue> columnsOf(Core core) {
    return values(core).flatMap(Rows::columns).distinct().toList();
  }

  /** Returns the values that the atoms of the core are about, from left to right. */
  public static Stream<Value> values(Core core) {
    return core.accept(new Operands());
  }

  private static Stream<Value.ColumnValue> columns(Value value) {
    return value.accept(new Leaves()).flatMap(leaf -> column(leaf).stream());
  }

  private static Optional<Value.ColumnValue> column(Value leaf) {
    return leaf instanceof Value.ColumnValue column ? Optional.of(column) : Optional.empty();
  }

  private record Operands() implements Core.Visitor<Stream<Value>> {
    @Override
    public Stream<Value> fixed(Core.Fixed core) {
      return Stream.empty();
    }

    @Override
    public Stream<Value> all(Core.All core) {
      return core.parts().stream().flatMap(part -> part.accept(this));
    }

    @Override
    public Stream<Value> any(Core.Any core) {
      return core.parts().stream().flatMap(part -> part.accept(this));
    }

    @Override
    public Stream<Value> compare(Core.Compare core) {
      return Stream.of(core.left(), core.right());
    }

    @Override
    public Stream<Value> nullTest(Core.Null core) {
      return Stream.of(core.value());
    }

    @Override
    public Stream<Value> member(Core.Member core) {
      return Stream.of(core.value());
    }

    @Override
    public Stream<Value> claimMember(Core.ClaimMember core) {
      return Stream.of(core.value());
    }

    @Override
    public Stream<Value> is(Core.Is core) {
      return Stream.of(core.value());
    }

    @Override
    public Stream<Value> startsWith(Core.StartsWith core) {
      return Stream.of(core.value());
    }

    @Override
    public Stream<Value> role(Core.Role core) {
      return Stream.empty();
    }

    @Override
    public Stream<Value> authenticated(Core.Authenticated core) {
      return Stream.empty();
    }

    @Override
    public Stream<Value> noClaims(Core.NoClaims core) {
      return Stream.empty();
    }

    @Override
    public Stream<Value> some(Core.Some core) {
      return core.body().accept(this);
    }

    @Override
    public Stream<Value> every(Core.Every core) {
      return core.body().accept(this);
    }
  }

  private record Leaves() implements Value.Visitor<Stream<Value>> {
    @Override
    public Stream<Value> column(Value.ColumnValue value) {
      return Stream.of(value);
    }

    @Override
    public Stream<Value> claim(Value.ClaimValue value) {
      return Stream.of(value);
    }

    @Override
    public Stream<Value> constant(Value.Constant value) {
      return Stream.of(value);
    }

    @Override
    public Stream<Value> arithmetic(Value.Arithmetic value) {
      return Stream.concat(value.left().accept(this), value.right().accept(this));
    }

    @Override
    public Stream<Value> negation(Value.Negation value) {
      return value.operand().accept(this);
    }

    @Override
    public Stream<Value> call(Value.Call value) {
      return value.arguments().stream().flatMap(argument -> argument.accept(this));
    }

    @Override
    public Stream<Value> now(Value.Now value) {
      return Stream.of(value);
    }
  }
}
