package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.ProtectedMember;
import dev.ashlar.processor.emit.java.PolicyMethods.Question;
import dev.ashlar.sql.crud.Decision;
import dev.ashlar.sql.crud.Prepared;
import dev.ashlar.sql.crud.TableAccess;
import dev.ashlar.sql.crud.TableStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of a DAO that change and remove rows; none that no rule allows. */
final class WriteMethods {

  private final DaoContext dao;
  private final SqlConstants constants;

  WriteMethods(DaoContext dao, SqlConstants constants) {
    this.dao = dao;
    this.constants = constants;
  }

  /** Returns the public methods. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    dao.prepare(TableStatements::update).ifPresent(statement -> methods.add(update(statement)));
    methods.addAll(new SetMethods(dao, constants).methods());
    dao.prepare(TableStatements::delete).ifPresent(statement -> methods.add(delete(statement)));
    return methods;
  }

  /** Returns the private methods that they call. */
  List<MethodSpec> helpers() {
    List<MethodSpec> helpers = new ArrayList<>();
    boolean updates = dao.access().update().isPresent();
    if (hasGuardedMembers()
        && (updates || !new SetMethods(dao, new SqlConstants()).methods().isEmpty())) {
      helpers.add(new NotChanged(dao).method());
    } else if (updates && version().isPresent()) {
      helpers.add(staleOrMissing());
    }
    if (!dao.stamps().isEmpty()) {
      helpers.add(stamped());
    }
    return helpers;
  }

  private boolean hasGuardedMembers() {
    return !dao.policy().members().isEmpty();
  }

  private Optional<Column> version() {
    return dao.table().findStamp(Stamp.VERSION);
  }

  private MethodSpec update(Prepared statement) {
    String given = dao.given();
    StampCode stamps = dao.stamps();
    boolean same = !stamps.changesUpdates();
    String row = same ? given : DaoContext.ROW;
    BindingCode binds = new BindingCode(dao.schema(), dao.table(), row, given, Map.of());
    String constant = constants.add("UPDATE", statement);
    List<Object> body = new ArrayList<>();
    if (!same) {
      body.add(dao.declare(row, stamps.updated(given)));
    }
    body.add(unless(mayUpdate(row), dao.refuse("AccessDenied", given)));
    Snippet chain = dao.chain(constant, binds.calls(statement.bindings()), ".update();", 8);
    body.add(Snippet.of("int updated =\n    ", chain, "\n"));
    String next = dao.policy().update().map(Question::rows).orElse(1) == 2 ? ", " + row : "";
    Snippet missing =
        hasGuardedMembers()
            ? notChanged(given)
            : version().isPresent()
                ? Snippet.of("throw staleOrMissing(", given, next, ");")
                : dao.refuse("RowNotFound", given);
    body.add(Snippet.of("if (updated == 0) {\n  ", missing, "\n}\n"));
    body.add(Snippet.of("return ", dao.changed(row), ";"));
    return MethodSpec.methodBuilder("update")
        .addModifiers(PUBLIC)
        .addJavadoc("$L", updateDoc())
        .returns(dao.entity())
        .addParameter(dao.entity(), given)
        .addCode(dao.body(Snippet.of(body.toArray())))
        .build();
  }

  private Snippet notChanged(String given) {
    List<Snippet> arguments = new ArrayList<>(dao.keyArguments(given));
    version()
        .flatMap(column -> Optional.ofNullable(dao.paths().get(column.name())))
        .ifPresent(path -> arguments.add(path.value(given)));
    return Snippet.of("throw ", NotChanged.NAME, "(", Snippet.join(", ", arguments), ");");
  }

  private String updateDoc() {
    String policy = dao.policy().type().simpleName();
    return ("Replaces the %s with the same id and returns it as stored%s.%s\n\n"
            + "@throws AccessDenied if {@link %s#canUpdate} cannot hold for the new %s%s\n%s"
            + "@throws RowNotFound if there is no such %s that the actor may update\n")
        .formatted(
            dao.words(),
            version().isPresent() ? ", one version up" : "",
            keptDoc(),
            policy,
            dao.words(),
            hasGuardedMembers() ? ", or a value may not change so" : "",
            version().isPresent()
                ? "@throws StaleRow if the %s has changed since it was read\n"
                    .formatted(dao.words())
                : "",
            dao.words());
  }

  private String keptDoc() {
    List<String> kept =
        ProtectedMember.of(dao.table()).stream()
            .filter(ProtectedMember::isSetApart)
            .map(member -> Words.spelt(member.member().name()))
            .toList();
    return kept.isEmpty()
        ? ""
        : (kept.size() == 1
                ? "\n\n<p>Its %s stays as it is: rules of its own say who sees and changes it."
                : "\n\n<p>Its %s stay as they are: rules of their own say who sees and changes them.")
            .formatted(String.join(", ", kept));
  }

  /** What can be known before the statement runs. */
  private Predicate mayUpdate(String row) {
    PolicyMethods policy = dao.policy();
    Snippet actor = Snippet.of(Scope.ACTOR);
    Snippet now = Snippet.of(Scope.NOW);
    Question update = policy.update().orElseThrow();
    if (update.linked() || dao.keepsMembers()) {
      return dao.known(dao.access().update().orElseThrow(), row);
    }
    if (update.rows() == 1) {
      return new Predicate.Test(policy.call(update, actor, now, row));
    }
    List<Core> seen =
        Core.conjuncts(TableAccess.computed(dao.table(), Access.read(dao.table(), Root.NEW)));
    List<Core> more =
        Core.conjuncts(Decision.of(dao.access().update().orElseThrow()).before()).stream()
            .filter(part -> !seen.contains(part))
            .toList();
    Scope scope = Scope.of(dao.schema(), dao.table(), Map.of(Root.NEW, row));
    Predicate reads = new Predicate.Test(policy.call(policy.read().orElseThrow(), actor, now, row));
    return Predicate.all(List.of(reads, Core.all(more).accept(new ConditionWriter(scope))));
  }

  static Snippet unless(Predicate allowed, Snippet refusal) {
    Snippet condition =
        allowed instanceof Predicate.Test test
            ? test.negated()
            : Snippet.of("!(", Layout.lines(allowed, 10, 8, 4), ")");
    return Snippet.of("if (", condition, ") {\n  ", refusal, "\n}\n");
  }

  /** Returns the statement that gives back the changed row that was asked for by its id. */
  static Snippet foundAgain(DaoContext dao) {
    Snippet missing = Snippet.of("new ", DaoContext.runtime("RowNotFound"));
    return Layout.chain(
        Snippet.of("return find(", Sought.names(dao.key().values()), ")"),
        Snippet.of(
            ".orElseThrow(() -> ", missing, "(", dao.tableLiteral(), ", ", dao.soughtKey(), "));"));
  }

  private MethodSpec delete(Prepared statement) {
    Map<String, Sought> key = dao.key();
    BindingCode binds =
        new BindingCode(dao.schema(), dao.table(), DaoContext.ROW, dao.given(), key);
    String constant = constants.add("DELETE", statement);
    Core before = Decision.of(dao.access().delete().orElseThrow()).before();
    List<Object> body = new ArrayList<>();
    if (!before.equals(Core.TRUE)) {
      Scope scope = Scope.of(dao.schema(), dao.table(), Map.of());
      Predicate allowed = before.accept(new ConditionWriter(scope));
      body.add(unless(allowed, dao.refuseSought("AccessDenied")));
    }
    Snippet chain = dao.chain(constant, binds.calls(statement.bindings()), ".update();", 8);
    body.add(Snippet.of("int deleted =\n    ", chain, "\n"));
    body.add(Snippet.of("if (deleted == 0) {\n  ", dao.refuseSought("RowNotFound"), "\n}"));
    String denied =
        before.equals(Core.TRUE)
            ? ""
            : "@throws AccessDenied if no policy lets the actor remove any " + dao.words() + "\n";
    String doc =
        "Removes the %s with this id.\n\n%s".formatted(dao.words(), denied)
            + "@throws RowNotFound if there is no such "
            + dao.words()
            + " that the actor may remove\n";
    return MethodSpec.methodBuilder("delete")
        .addModifiers(PUBLIC)
        .addJavadoc("$L", doc)
        .addParameters(Sought.specs(key.values()))
        .addCode(dao.body(Snippet.of(body.toArray())))
        .build();
  }

  private MethodSpec staleOrMissing() {
    String given = dao.given();
    PolicyMethods policy = dao.policy();
    Question update = policy.update().orElseThrow();
    boolean step = update.rows() == 2;
    String[] rows = step ? new String[] {"stored", DaoContext.ROW} : new String[] {"stored"};
    Snippet may =
        policy.call(update, Snippet.of("session.actor()"), Snippet.of("session.now()"), rows);
    Snippet find = Snippet.of("find(", Snippet.join(", ", dao.keyArguments(given)), ")");
    Snippet still =
        update.linked() ? Snippet.of() : Snippet.of("\n        .filter(stored -> ", may, ")");
    Snippet body =
        Snippet.of(
            "boolean stale =\n    ",
            find,
            still,
            "\n        .isPresent();\n",
            "return stale\n    ? new ",
            DaoContext.runtime("StaleRow"),
            "(",
            dao.tableLiteral(),
            ", ",
            dao.keyOf(given),
            ")\n    : new ",
            DaoContext.runtime("RowNotFound"),
            "(",
            dao.tableLiteral(),
            ", ",
            dao.keyOf(given),
            ");\n");
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("staleOrMissing")
            .addModifiers(PRIVATE)
            .returns(RuntimeException.class)
            .addParameter(dao.entity(), given);
    if (step) {
      method.addParameter(dao.entity(), DaoContext.ROW);
    }
    return method.addCode(body.code()).build();
  }

  private MethodSpec stamped() {
    StampCode stamps = dao.stamps();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(stamps.method())
            .addModifiers(PRIVATE, STATIC)
            .returns(dao.entity())
            .addParameter(dao.entity(), dao.given());
    for (Column column : stamps.columns()) {
      method.addParameter(stamps.type(column), stamps.parameter(column));
    }
    return method.addCode(Snippet.of("return ", stamps.body(dao.given()), ";\n").code()).build();
  }
}
