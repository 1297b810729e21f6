package dev.ashlar.ir.logic;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rows and actors there can be at all: what an example is looked for in.
 *
 * @param schema whose enums and actor there are
 * @param tables which table each row is of
 */
public record Universe(Schema schema, Map<RowRef, Table> tables) {

  /** Copies the map. */
  public Universe {
    tables = Map.copyOf(tables);
  }

  /** Returns the universe of questions about the rows of one table. */
  public static Universe of(Schema schema, Table table) {
    return new Universe(schema, Map.of(Root.THIS, table, Root.OLD, table, Root.NEW, table));
  }

  /** Returns the same with one more row, if the table that it is of is known. */
  Universe with(RowRef row, TableName name) {
    Map<RowRef, Table> more = new HashMap<>(tables);
    schema.findTable(name).ifPresent(table -> more.put(row, table));
    return new Universe(schema, more);
  }

  /** Returns the column of the row as a value; empty if nothing is known of it or to compare. */
  Optional<Value> value(RowRef row, String column) {
    return Optional.ofNullable(tables.get(row))
        .flatMap(table -> table.findColumn(column))
        .filter(found -> StoredKind.of(found.type()) != Kind.OPAQUE)
        .map(
            found ->
                new Value.ColumnValue(
                    row, column, StoredKind.type(found.type()), found.nullable()));
  }

  /** Returns the component of the actor that says who it is, if it has one. */
  Optional<Value> identity() {
    return schema.actor().flatMap(actor -> actor.id().flatMap(actor::find)).map(Universe::value);
  }

  private static Value value(ActorShape.Claim claim) {
    return new Value.ClaimValue(
        claim.name(), claim.valueType().orElse(ExprType.of(Kind.OPAQUE)), claim.nullable());
  }

  /** Returns the type of the elements of a set of the actor. */
  ExprType elements(String claim) {
    return schema
        .actor()
        .flatMap(actor -> actor.find(claim))
        .flatMap(ActorShape.Claim::valueType)
        .orElse(ExprType.of(Kind.OPAQUE));
  }

  /** Returns all values of a type that has few of them; empty if there are too many to count. */
  List<String> few(ExprType type) {
    if (type.kind() == Kind.BOOL) {
      return List.of("true", "false");
    }
    return type.kind() == Kind.ENUM
        ? type.name().flatMap(schema::findEnum).map(EnumType::names).orElse(List.of())
        : List.of();
  }

  /** Returns between which numbers a value with an order lies. */
  Range range(Value value) {
    Kind kind = value.type().kind();
    return column(value).map(type -> Range.of(type, kind)).orElse(Range.of(kind));
  }

  /** Whether the value can be the constant. */
  public boolean fits(Value value, String constant) {
    Kind kind = value.type().kind();
    if (Measure.isOrdered(kind)) {
      BigDecimal number = Measure.of(kind, constant);
      return range(value).contains(number);
    }
    if (column(value).orElse(null) instanceof ColumnType.Text text) {
      return text.maxLength() == 0
          || constant.codePointCount(0, constant.length()) <= text.maxLength();
    }
    return kind != Kind.ENUM || few(value.type()).contains(constant);
  }

  private Optional<ColumnType> column(Value value) {
    return value instanceof Value.ColumnValue column
        ? Optional.ofNullable(tables.get(column.row()))
            .flatMap(table -> table.findColumn(column.column()))
            .map(Column::type)
        : Optional.empty();
  }
}
