package dev.ashlar.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.processor.emit.java.PolicyMethods.Question;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.Statement;
import dev.ashlar.sql.TypeNames;
import dev.ashlar.sql.crud.Decision;
import dev.ashlar.sql.crud.Prepared;
import dev.ashlar.sql.crud.TableAccess;
import dev.ashlar.sql.crud.TableStatements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What the methods of one DAO have in common, found out once.
 *
 * @param dialects what types are called in each, in the order of the dialects
 * @param statements by dialect, in the same order
 */
record DaoContext(
    Schema schema,
    Table table,
    Map<Dialect, TypeNames> dialects,
    Map<Dialect, TableStatements> statements,
    TableAccess access,
    PolicyMethods policy,
    StampCode stamps,
    Map<String, ColumnPath> paths) {

  private static final String RUNTIME = "dev.ashlar.runtime";

  /** The variable of a row as it will be stored. */
  static final String ROW = "row";

  static DaoContext of(Schema schema, Table table, Map<Dialect, TypeNames> dialects) {
    Map<Dialect, TableStatements> statements = new LinkedHashMap<>();
    dialects.forEach(
        (dialect, types) ->
            statements.put(dialect, new TableStatements(schema, table, dialect, types)));
    return new DaoContext(
        schema,
        table,
        dialects,
        statements,
        TableAccess.of(table),
        PolicyMethods.of(schema, table),
        StampCode.of(schema, table),
        ColumnPath.of(table));
  }

  static ClassName runtime(String name) {
    return ClassName.get(RUNTIME, name);
  }

  ClassName dao() {
    return JavaTypes.generated(table.type(), "Dao");
  }

  ClassName entity() {
    return JavaTypes.of(table.type());
  }

  /** Returns the variable of a row as the application gives it; never {@link #ROW}. */
  String given() {
    String variable = Words.variable(table.type());
    return variable.equals(ROW) ? "value" : variable;
  }

  String words() {
    return Words.of(table.type());
  }

  String plural() {
    return Words.plural(table.type());
  }

  /** Returns the type of the sessions that the DAO works in. */
  TypeName session() {
    TypeName actor =
        schema
            .actor()
            .map(shape -> (TypeName) JavaTypes.of(shape.type()))
            .orElse(WildcardTypeName.subtypeOf(Object.class));
    return ParameterizedTypeName.get(runtime("Session"), actor);
  }

  /** Returns the parameters that say which row, by its id. */
  Map<String, Sought> key() {
    return Sought.of(paths, table.idColumns());
  }

  /** Returns the statement for all dialects; absent if no rule allows it. */
  Optional<Prepared> prepare(Function<TableStatements, Optional<? extends Statement>> which) {
    return prepareEach((dialect, types) -> which.apply(statements.get(dialect)));
  }

  /** Returns what each dialect makes of a statement; absent if no rule allows it. */
  Optional<Prepared> prepareEach(
      BiFunction<Dialect, TypeNames, Optional<? extends Statement>> which) {
    Map<Dialect, Statement> found = new LinkedHashMap<>();
    dialects.forEach(
        (dialect, types) ->
            which.apply(dialect, types).ifPresent(statement -> found.put(dialect, statement)));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(Prepared.of(List.copyOf(dialects.keySet()), found::get));
  }

  /**
   * Returns the calls that bind and then run a statement.
   *
   * @param indent how many spaces further lines begin with, inside the method
   */
  Snippet chain(String constant, List<Snippet> binds, Object run, int indent) {
    String line = "\n" + " ".repeat(indent);
    Snippet begin = Snippet.of("session.sql(", constant, ")");
    Snippet inline = Snippet.of(begin, Snippet.join("", binds), run);
    if (inline.width() < 60) {
      return inline;
    }
    return Snippet.of(begin, line, Snippet.join(line, binds), line, run);
  }

  /** Returns a method's body, which begins with what the rest of it mentions. */
  CodeBlock body(Snippet statements) {
    Snippet actor = Snippet.of();
    if (mentions(statements, Scope.ACTOR)) {
      ClassName type = JavaTypes.of(schema.actor().orElseThrow().type());
      actor = Snippet.of(type, " ", Scope.ACTOR, " = session.actor();\n");
    }
    Snippet now =
        mentions(statements, Scope.NOW)
            ? Snippet.of(ClassName.get(Instant.class), " ", Scope.NOW, " = session.now();\n")
            : Snippet.of();
    return Snippet.of(actor, now, statements, "\n").code();
  }

  private static boolean mentions(Snippet code, String variable) {
    String text = code.format();
    for (int at = text.indexOf(variable); at >= 0; at = text.indexOf(variable, at + 1)) {
      int end = at + variable.length();
      boolean begins = at == 0 || !part(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end));
      if (begins && ends && !(end < text.length() && text.charAt(end) == '(')) {
        return true;
      }
    }
    return false;
  }

  private static boolean part(char c) {
    return c == '.' || c == '"' || Character.isJavaIdentifierPart(c);
  }

  /** Returns the declaration of a variable that holds a row. */
  Snippet declare(String variable, Snippet value) {
    Snippet inline = Snippet.of(entity(), " ", variable, " = ", value, ";");
    boolean fits = inline.width() < 96 && inline.format().indexOf('\n') < 0;
    return fits
        ? Snippet.of(inline, "\n")
        : Snippet.of(entity(), " ", variable, " =\n    ", value, ";\n");
  }

  /** Whether the database computes a part of what a row holds. */
  boolean hasComputed() {
    return table.columns().stream().anyMatch(column -> column.source() instanceof Source.Computed);
  }

  /** Whether an update leaves members alone that the row which it is given holds too. */
  boolean keepsMembers() {
    return ProtectedMember.of(table).stream().anyMatch(ProtectedMember::isSetApart);
  }

  /** Returns a row that was just changed: read back if a part of it was not known. */
  Snippet changed(String row) {
    boolean known = !hasComputed() && !keepsMembers() && table.machines().isEmpty();
    return known ? Snippet.of(row) : readBack(row);
  }

  /** Whether a row that was just added is not what was given; as it is read only by a query. */
  boolean readsAdded() {
    return hasComputed() || policy.masks().filter(Question::linked).isPresent();
  }

  /** Returns a row that was just added, as the actor will find it. */
  Snippet added(String row) {
    return readsAdded() ? readBack(row) : masked(row);
  }

  /** Returns a row without what the actor may not see. */
  Snippet masked(String row) {
    Snippet actor = Snippet.of(Scope.ACTOR);
    Snippet now = Snippet.of(Scope.NOW);
    return policy
        .masks()
        .map(question -> policy.call(question, actor, now, row))
        .orElse(Snippet.of(row));
  }

  private Snippet readBack(String row) {
    return policy().read().isEmpty()
        ? Snippet.of(row)
        : Snippet.of("find(", Snippet.join(", ", keyArguments(row)), ").orElse(", row, ")");
  }

  /** Returns the type of a container of rows. */
  TypeName container(Class<?> container) {
    return ParameterizedTypeName.get(ClassName.get(container), entity());
  }

  /** Returns what can be known of a decision about a new row before any statement runs. */
  Predicate.Test known(Core decision, String row) {
    Scope scope = Scope.of(schema, table, Map.of(Root.THIS, row, Root.NEW, row));
    List<Core> parts = new ArrayList<>();
    table.tenantColumn().ifPresent(tenant -> parts.add(Tenants.same(schema, table)));
    parts.addAll(Core.conjuncts(Decision.of(decision).before()));
    Predicate known = Core.all(parts).accept(new ConditionWriter(scope));
    return known instanceof Predicate.Test test
        ? test
        : new Predicate.Test(Snippet.of("(", Layout.lines(known, 10, 8, 4), ")"));
  }

  /** Returns the statement that refuses a row. */
  Snippet refuse(String exception, String variable) {
    return Snippet.of(
        "throw new ", runtime(exception), "(", tableLiteral(), ", ", keyOf(variable), ");");
  }

  /** Returns the statement that refuses what was asked for by its id. */
  Snippet refuseSought(String exception) {
    return Snippet.of(
        "throw new ", runtime(exception), "(", tableLiteral(), ", ", soughtKey(), ");");
  }

  /** Returns the id that was asked for as one value. */
  Snippet soughtKey() {
    return together(key().values().stream().map(each -> Snippet.of(each.name())).toList());
  }

  /** Returns the name of the table as a literal. */
  String tableLiteral() {
    return Literals.string(table.name().toString());
  }

  /** Returns the id of a row as one value. */
  Snippet keyOf(String variable) {
    return together(keyArguments(variable));
  }

  /** Returns the id of a row as the arguments of a method that takes an id. */
  List<Snippet> keyArguments(String variable) {
    return table.idColumns().stream()
        .map(Column::name)
        .map(paths::get)
        .map(path -> sought(path, variable))
        .toList();
  }

  /** A wrapped id is passed on as it is. */
  private static Snippet sought(ColumnPath path, String variable) {
    ColumnPath outer = path;
    while (outer.steps().size() > 1
        && outer.steps().get(outer.steps().size() - 2).member().shape()
            instanceof MemberShape.Wrapped) {
      outer = new ColumnPath(path.column(), outer.steps().subList(0, outer.steps().size() - 1));
    }
    return outer.value(variable);
  }

  static Snippet together(List<Snippet> values) {
    return values.size() == 1
        ? values.get(0)
        : Snippet.of(ClassName.get(List.class), ".of(", Snippet.join(", ", values), ")");
  }
}
