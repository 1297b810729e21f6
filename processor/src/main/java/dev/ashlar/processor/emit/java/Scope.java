package dev.ashlar.processor.emit.java;

import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeRef;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.Link;
import dev.ashlar.ir.expr.RowRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names in an expression are called in the generated method around it.
 *
 * @param tables what each row is a row of
 * @param rows the variable of each row
 * @param taken all variables around, those of rows too that a row of the same name hides
 * @param assigned what columns of a new row will hold where no variable holds the row
 */
record Scope(
    Schema schema,
    Map<RowRef, Table> tables,
    Map<RowRef, String> rows,
    Set<String> taken,
    Map<String, Operand> assigned) {

  /** The variable that holds the caller. */
  static final String ACTOR = "actor";

  /** The variable that holds the instant of the request. */
  static final String NOW = "now";

  /** The variable that finds the rows that others are linked to. */
  static final String RELATED = "rows";

  Scope {
    tables = Map.copyOf(tables);
    rows = Map.copyOf(rows);
    taken = Set.copyOf(taken);
    assigned = Map.copyOf(assigned);
  }

  /** Returns the scope of a method that sees the rows under the names. */
  static Scope of(Schema schema, Table table, Map<RowRef, String> rows) {
    Map<RowRef, Table> tables = new HashMap<>();
    rows.keySet().forEach(row -> tables.put(row, table));
    return new Scope(schema, tables, rows, Set.copyOf(rows.values()), Map.of());
  }

  /** Returns the scope of a method that knows only some columns of a new row. */
  static Scope assigning(Schema schema, Map<String, Operand> assigned) {
    return new Scope(schema, Map.of(), Map.of(), Set.of(), assigned);
  }

  /** Returns the scope inside a quantifier. */
  Scope inside(Link link, String element) {
    Table target =
        schema
            .findTable(link.table())
            .orElseThrow(() -> new IllegalArgumentException("no table " + link.table()));
    RowRef row = new RowRef.Element(element);
    Map<RowRef, Table> inner = new HashMap<>(tables);
    inner.put(row, target);
    Map<RowRef, String> variables = new HashMap<>(rows);
    String variable = free(element);
    variables.put(row, variable);
    Set<String> all = new HashSet<>(taken);
    all.add(variable);
    return new Scope(schema, inner, variables, all, assigned);
  }

  /** Returns the name, with a number if it is a word of Java or means something already. */
  private String free(String name) {
    String free = name;
    for (int number = 2; Words.reserved(free) || taken.contains(free); number++) {
      free = name + number;
    }
    return free;
  }

  /** Returns the variable of the row. */
  String variable(RowRef row) {
    String variable = rows.get(row);
    if (variable == null) {
      throw new IllegalArgumentException("no " + row + " in scope");
    }
    return variable;
  }

  /** Returns the rows that the link leads to: an optional, or a list. */
  Snippet related(RowRef from, Link link) {
    return Snippet.of(RELATED, ".", link.name(), "(", variable(from), ")");
  }

  /** Returns the value of a column of a row. */
  Operand column(RowRef row, String column) {
    Operand known = row == RowRef.Root.NEW ? assigned.get(column) : null;
    if (known != null) {
      return known;
    }
    Table table = tables.get(row);
    ColumnPath path = table == null ? null : ColumnPath.of(table).get(column);
    String variable = variable(row);
    if (path == null) {
      throw new IllegalArgumentException("no " + column + " of " + row + " in scope");
    }
    return operand(path, path.value(variable), path.nullable(variable));
  }

  /** Returns the value at the end of a path as conditions compare it. */
  static Operand operand(ColumnPath path, Snippet value, List<Snippet> nullable) {
    Optional<Snippet> stored =
        path.column()
            .converter()
            .map(type -> Snippet.of("new ", JavaTypes.of(type), "().write(", value, ")"));
    String type = stored.isPresent() ? "" : path.type().name().qualified();
    return new Operand(stored.orElse(value), nullable, type);
  }

  /** Returns the value of a claim that is not a set. */
  Operand claim(String name) {
    ActorShape.Claim claim = requireClaim(name);
    Snippet code = accessor(claim);
    List<Snippet> nullable = new ArrayList<>();
    if (claim.nullable()) {
      nullable.add(code);
    }
    if (claim.component().isEmpty()) {
      return new Operand(code, nullable, claim.type().name().qualified());
    }
    Optional<ObjectType> wrapper = schema.findObject(claim.type().name());
    String component = claim.component().orElseThrow();
    Optional<ObjectType.Component> known =
        wrapper.flatMap(
            type -> type.components().stream().filter(c -> c.name().equals(component)).findFirst());
    JavaShape shape = wrapper.map(ObjectType::shape).orElse(JavaShape.RECORD);
    TypeRef type = known.map(ObjectType.Component::type).orElse(TypeRef.of("", "Unknown"));
    Snippet inner = Snippet.of(code, ".", ColumnPath.accessor(shape, component, type), "()");
    if (known.map(ObjectType.Component::nullable).orElse(false)) {
      nullable.add(inner);
    }
    return new Operand(inner, nullable, known.isPresent() ? type.name().qualified() : "");
  }

  /** Returns the set that a claim holds. */
  Operand claimSet(String name) {
    ActorShape.Claim claim = requireClaim(name);
    Snippet code = accessor(claim);
    return new Operand(code, claim.nullable() ? List.of(code) : List.of(), "java.util.Set");
  }

  /** Returns what the elements of a claim's set are in expressions. */
  ExprType elementType(String name) {
    return requireClaim(name).valueType().orElse(ExprType.of(ExprType.Kind.OPAQUE));
  }

  /** Returns the Java type of the elements of a claim's set. */
  TypeRef element(String name) {
    return requireClaim(name).type().arguments().get(0);
  }

  /** Whether the elements of a claim's set are records of one component. */
  boolean wrappedElements(String name) {
    return requireClaim(name).component().isPresent();
  }

  /** Returns the call that reads the only component of a claim's elements. */
  String component(String name) {
    ActorShape.Claim claim = requireClaim(name);
    JavaShape shape =
        schema.findObject(element(name).name()).map(ObjectType::shape).orElse(JavaShape.RECORD);
    return ColumnPath.accessor(shape, claim.component().orElseThrow(), element(name)) + "()";
  }

  /** Returns the caller's shape; only called for what mentions a caller. */
  ActorShape actor() {
    return schema
        .actor()
        .orElseThrow(
            () -> new IllegalArgumentException("a rule asks for an actor, none is declared"));
  }

  private Snippet accessor(ActorShape.Claim claim) {
    return Snippet.of(
        ACTOR, ".", ColumnPath.accessor(actor().shape(), claim.name(), claim.type()), "()");
  }

  private ActorShape.Claim requireClaim(String name) {
    return actor()
        .find(name)
        .orElseThrow(() -> new IllegalArgumentException("no claim is called " + name));
  }
}
