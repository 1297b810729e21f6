package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.StateMachine;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.sql.crud.TableAccess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the DAO fills in before a row is stored: keys, defaults, and the stamps. Everything else is
 * made what the database will give back.
 *
 * @param columns what an insert or an update fills in, in the table's order
 * @param exact what could be finer than the database keeps it, in the table's order
 */
record StampCode(
    Schema schema,
    Table table,
    Map<String, ColumnPath> paths,
    List<Column> columns,
    List<Column> exact) {

  private static final ClassName UUID7 = ClassName.get("dev.ashlar.runtime", "Uuid7");

  private static final Set<Stamp> UPDATED =
      Set.of(Stamp.VERSION, Stamp.UPDATED_AT, Stamp.UPDATED_BY);

  static StampCode of(Schema schema, Table table) {
    TableAccess access = TableAccess.of(table);
    boolean writes = access.create().isPresent() || access.update().isPresent();
    List<Column> written = writes ? table.columns() : List.of();
    return new StampCode(
        schema,
        table,
        ColumnPath.of(table),
        written.stream().filter(column -> fills(table, column)).toList(),
        written.stream().filter(column -> new ExactCode(column).applies()).toList());
  }

  private static boolean fills(Table table, Column column) {
    return column.source() instanceof Source.Stamped
        || column.source() instanceof Source.Generated
        || table.findMachine(column.name()).isPresent()
        || (column.source() instanceof Source.Defaulted defaulted
            && defaults(table, column, defaulted));
  }

  /** A default stands for a null that may not be stored, where Java can say it. */
  private static boolean defaults(Table table, Column column, Source.Defaulted defaulted) {
    ColumnPath path = ColumnPath.of(table).get(column.name());
    return defaulted.value().filter(StampCode::sayable).isPresent()
        && path != null
        && path.steps().size() == 1
        && !path.type().primitive()
        && !column.nullable()
        && column.converter().isEmpty();
  }

  private static boolean sayable(Value value) {
    return value instanceof Value.Now
        || (value instanceof Value.Constant constant
            && constant.type().kind() != ExprType.Kind.OPAQUE);
  }

  boolean isEmpty() {
    return columns.isEmpty() && exact.isEmpty();
  }

  /** Whether an update stores another row than the one that is given. */
  boolean changesUpdates() {
    return !exact.isEmpty()
        || columns.stream()
            .anyMatch(
                column ->
                    column.source() instanceof Source.Stamped stamped
                        && UPDATED.contains(stamped.stamp()));
  }

  /** Returns the name of the method that makes the copy. */
  String method() {
    if (columns.isEmpty()) {
      return "exact";
    }
    boolean versionOnly = columns.size() == 1 && stamp(columns.get(0)) == Stamp.VERSION;
    return versionOnly && exact.isEmpty() ? "withVersion" : "stamped";
  }

  private static Stamp stamp(Column column) {
    return column.source() instanceof Source.Stamped stamped ? stamped.stamp() : Stamp.CREATED_AT;
  }

  /** Returns the parameter that carries the value of a filled column. */
  String parameter(Column column) {
    String member = column.id().member();
    String name = member.substring(member.lastIndexOf('.') + 1);
    return Words.reserved(name) || name.equals(Words.variable(table.type()))
        ? name + "Value"
        : name;
  }

  /** Returns the type of that parameter. */
  TypeName type(Column column) {
    ColumnPath path = path(column);
    TypeName type = JavaTypes.of(path.type());
    return column.nullable() && type.isPrimitive() ? type.box() : type;
  }

  private ColumnPath path(Column column) {
    return Optional.ofNullable(paths.get(column.name())).orElseThrow();
  }

  /** Returns the value that the method gives: a copy in which filled columns have parameters. */
  Snippet body(String row) {
    Map<Column, Snippet> others = new LinkedHashMap<>();
    exact.forEach(column -> others.put(column, new ExactCode(column).of(path(column).value(row))));
    for (Column column : columns) {
      Snippet value = Snippet.of(parameter(column));
      others.put(column, exact.contains(column) ? new ExactCode(column).of(value) : value);
    }
    return new RowCode(table).copy(row, others);
  }

  /** Returns the call that makes a new row of what the application gave. */
  Snippet created(String row) {
    return call(row, columns.stream().map(column -> createdValue(row, column)).toList());
  }

  /** Returns the call that makes the next state of a row. */
  Snippet updated(String row) {
    return call(row, columns.stream().map(column -> updatedValue(row, column)).toList());
  }

  /** Returns the call that puts the key that the database made into a row. */
  Snippet keyed(String row, Snippet key) {
    List<Snippet> values = new ArrayList<>();
    for (Column column : columns) {
      values.add(isIdentity(column) ? key : kept(row, column));
    }
    return call(row, values);
  }

  private Snippet call(String row, List<Snippet> values) {
    if (values.isEmpty()) {
      return Snippet.of(method(), "(", row, ")");
    }
    Snippet inline = Snippet.of(method(), "(", row, ", ", Snippet.join(", ", values), ")");
    return inline.width() < 90
        ? inline
        : Snippet.of(
            method(), "(\n        ", row, ",\n        ", Snippet.join(",\n        ", values), ")");
  }

  static boolean isIdentity(Column column) {
    return column.source() instanceof Source.Generated generated
        && generated.generation() == Source.Generation.IDENTITY;
  }

  private Snippet kept(String row, Column column) {
    ColumnPath path = path(column);
    List<Snippet> missing = new ArrayList<>(path.nullable(row));
    Snippet value = path.value(row);
    missing.remove(value);
    return BindingCode.orNull(missing, value);
  }

  private Snippet createdValue(String row, Column column) {
    if (column.source() instanceof Source.Stamped stamped) {
      return switch (stamped.stamp()) {
        case VERSION -> number(column, "1");
        case CREATED_AT, UPDATED_AT -> Snippet.of(Scope.NOW);
        case CREATED_BY, UPDATED_BY -> actorId();
        case DELETED_AT -> Snippet.of("null");
      };
    }
    if (isIdentity(column)) {
      return kept(row, column);
    }
    Optional<StateMachine> machine = table.findMachine(column.name());
    if (machine.isPresent()) {
      return constant(machine.get().constant(machine.get().initial()));
    }
    Snippet value = path(column).value(row);
    List<Snippet> tests =
        path(column).steps().size() == 1
            ? List.of(value)
            : List.of(path(column).holder(row), value);
    Snippet missing =
        Snippet.join(" || ", tests.stream().map(each -> Snippet.of(each, " == null")).toList());
    return Snippet.of(missing, " ? ", fresh(column), " : ", value);
  }

  private Snippet constant(Value value) {
    return value.accept(new ValueWriter(Scope.of(schema, table, Map.<RowRef, String>of()))).code();
  }

  private Snippet fresh(Column column) {
    if (column.source() instanceof Source.Defaulted defaulted) {
      return constant(defaulted.value().orElseThrow());
    }
    return Snippet.of(UUID7, ".next()");
  }

  private Snippet updatedValue(String row, Column column) {
    if (column.source() instanceof Source.Stamped stamped) {
      return switch (stamped.stamp()) {
        case VERSION -> number(column, Snippet.of(path(column).value(row), " + 1"));
        case UPDATED_AT -> Snippet.of(Scope.NOW);
        case UPDATED_BY -> actorId();
        case CREATED_AT, CREATED_BY, DELETED_AT -> kept(row, column);
      };
    }
    return kept(row, column);
  }

  /** Returns what an update stores in a stamp of a row of which only the version is known. */
  Operand stamped(Column column, String version) {
    ColumnPath path = path(column);
    return switch (stamp(column)) {
      case VERSION ->
          Scope.operand(path, number(column, Snippet.of("(", version, " + 1)")), List.of());
      case UPDATED_BY -> actor();
      case CREATED_AT, CREATED_BY, UPDATED_AT, DELETED_AT ->
          Scope.operand(path, Snippet.of(Scope.NOW), List.of());
    };
  }

  private Snippet number(Column column, Object value) {
    String type = path(column).type().name().shortName();
    return type.equals("short") || type.equals("Short")
        ? Snippet.of("(short) (", value, ")")
        : type.equals("Long") && value.equals("1") ? Snippet.of("1L") : Snippet.of(value);
  }

  private Operand actor() {
    Scope scope = Scope.of(schema, table, Map.<RowRef, String>of());
    return scope.claim(scope.actor().id().orElseThrow());
  }

  private Snippet actorId() {
    Operand id = actor();
    List<Snippet> missing = new ArrayList<>(id.nullable());
    missing.remove(id.code());
    return BindingCode.orNull(missing, id.code());
  }
}
