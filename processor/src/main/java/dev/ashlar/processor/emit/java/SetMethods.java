package dev.ashlar.processor.emit.java;

import static java.util.Objects.requireNonNull;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.sql.crud.Binding;
import dev.ashlar.sql.crud.Decision;
import dev.ashlar.sql.crud.Prepared;
import dev.ashlar.sql.crud.TableAccess;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The methods of a DAO that set one member: those that rules of their own keep out of updates. */
final class SetMethods {

  /** What the methods call something else. */
  private static final String COUNT = "updated";

  private final DaoContext dao;
  private final SqlConstants constants;

  SetMethods(DaoContext dao, SqlConstants constants) {
    this.dao = dao;
    this.constants = constants;
  }

  /** Returns the methods; none for a member that no rule lets anybody set. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (ProtectedMember member : TableAccess.setApart(dao.table())) {
      dao.prepare(statements -> statements.set(member))
          .ifPresent(statement -> methods.add(set(member, statement)));
    }
    return methods;
  }

  private MethodSpec set(ProtectedMember member, Prepared statement) {
    String name = member.member().name();
    Map<String, Sought> key = dao.key();
    Optional<ParameterSpec> version = version(dao);
    String value = Words.reserved(name) || name.equals(COUNT) ? name + "Value" : name;
    Scope scope = Scope.assigning(dao.schema(), assigned(member, value));
    BindingCode binds = new BindingCode(dao.table(), key, scope, known(member, value));
    String constant = constants.add("SET_" + constant(name), statement);
    List<Object> body = new ArrayList<>();
    Core before = Decision.of(TableAccess.setting(dao.table(), member).orElseThrow()).before();
    if (!before.equals(Core.TRUE)) {
      Predicate allowed = before.accept(new ConditionWriter(scope));
      body.add(WriteMethods.unless(allowed, dao.refuseSought("AccessDenied")));
    }
    Snippet chain = dao.chain(constant, binds.calls(statement.bindings()), ".update();", 8);
    body.add(Snippet.of("int ", COUNT, " =\n    ", chain, "\n"));
    List<Snippet> arguments = new ArrayList<>();
    key.values().forEach(each -> arguments.add(Snippet.of(each.name())));
    version.ifPresent(each -> arguments.add(Snippet.of(each.name())));
    body.add(
        Snippet.of(
            "if (",
            COUNT,
            " == 0) {\n  throw ",
            NotChanged.NAME,
            "(",
            Snippet.join(", ", arguments),
            ");\n}\n"));
    body.add(WriteMethods.foundAgain(dao));
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("set" + Sought.capital(name))
            .addModifiers(PUBLIC)
            .addJavadoc("$L", doc(member, version.isPresent()))
            .returns(dao.entity())
            .addParameters(Sought.specs(key.values()));
    version.ifPresent(method::addParameter);
    return method
        .addParameter(ParameterSpec.builder(JavaTypes.of(member.member().type()), value).build())
        .addCode(dao.body(Snippet.of(body.toArray())))
        .build();
  }

  private String doc(ProtectedMember member, boolean version) {
    String what = Words.spelt(member.member().name());
    String stale = "@throws StaleRow if the %s has changed since it was read\n";
    return ("Sets the %s of the %s with this id, and nothing else.\n\n"
            + "@throws AccessDenied if the actor may read the %s, but not see and change its %s\n%s"
            + "@throws RowNotFound if there is no such %s that the actor may read\n")
        .formatted(
            what,
            dao.words(),
            dao.words(),
            what,
            version ? stale.formatted(dao.words()) : "",
            dao.words());
  }

  /** Returns the parameter that says which version was read. */
  static Optional<ParameterSpec> version(DaoContext dao) {
    return dao.table()
        .findStamp(Stamp.VERSION)
        .map(
            column -> {
              String name = column.id().member();
              String parameter = Words.reserved(name) || name.equals(COUNT) ? name + "Value" : name;
              ColumnPath path = requireNonNull(dao.paths().get(column.name()));
              return ParameterSpec.builder(JavaTypes.of(path.type()), parameter).build();
            });
  }

  /** Returns what the statement assigns: the value, and the stamps. */
  private Map<String, Operand> assigned(ProtectedMember member, String value) {
    Map<String, Operand> assigned = new HashMap<>();
    for (Column column : TableAccess.assignedBySetting(dao.table(), member)) {
      ColumnPath path = requireNonNull(dao.paths().get(column.name()));
      assigned.put(
          column.name(),
          member.columns().contains(column)
              ? Scope.operand(path, leaf(path, value), missing(member, path, value))
              : dao.stamps().stamped(column, versionName()));
    }
    return assigned;
  }

  /** Returns the calls that bind what no row holds. */
  private Map<Binding, Snippet> known(ProtectedMember member, String value) {
    Map<Binding, Snippet> known = new HashMap<>();
    for (Column column : TableAccess.assignedBySetting(dao.table(), member)) {
      ColumnPath path = requireNonNull(dao.paths().get(column.name()));
      Snippet call =
          member.columns().contains(column)
              ? bound(member, path, value)
              : bound(path, dao.stamps().stamped(column, versionName()));
      known.put(new Binding.Stored(column.name()), call);
    }
    dao.table()
        .findStamp(Stamp.VERSION)
        .ifPresent(
            column ->
                known.put(
                    new Binding.Expected(column.name()),
                    ColumnCode.of(requireNonNull(dao.paths().get(column.name())))
                        .bind(Snippet.of(versionName()))));
    return known;
  }

  private String versionName() {
    return version(dao).map(ParameterSpec::name).orElse("");
  }

  private static Snippet bound(ColumnPath path, Operand stamp) {
    List<Snippet> missing = new ArrayList<>(stamp.nullable());
    missing.remove(stamp.code());
    return ColumnCode.of(path).bind(BindingCode.orNull(missing, stamp.code()));
  }

  private static Snippet bound(ProtectedMember member, ColumnPath path, String value) {
    Snippet leaf = leaf(path, value);
    List<Snippet> missing = new ArrayList<>(missing(member, path, value));
    ColumnCode code = ColumnCode.of(path);
    if (!code.transformed()) {
      missing.remove(leaf);
    }
    return code.bind(BindingCode.orNull(missing, code.outward(leaf)));
  }

  private static Snippet leaf(ColumnPath path, String value) {
    return path.steps().size() == 1 ? Snippet.of(value) : inside(path).value(value);
  }

  private static List<Snippet> missing(ProtectedMember member, ColumnPath path, String value) {
    List<Snippet> missing = new ArrayList<>();
    if (member.member().nullable()) {
      missing.add(Snippet.of(value));
    }
    missing.addAll(inside(path).nullable(value));
    return missing;
  }

  /** Returns the path from the member inwards. */
  private static ColumnPath inside(ColumnPath path) {
    return new ColumnPath(path.column(), path.steps().subList(1, path.steps().size()));
  }

  private static String constant(String member) {
    return member.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }
}
