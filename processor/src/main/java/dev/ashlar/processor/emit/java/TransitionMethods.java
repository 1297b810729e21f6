package dev.ashlar.processor.emit.java;

import static java.util.Objects.requireNonNull;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.MethodSpec;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.ir.logic.Move;
import dev.ashlar.sql.crud.Decision;
import dev.ashlar.sql.crud.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of a DAO that take rows from one state to another. */
final class TransitionMethods {

  private static final String REFUSAL = "staleOrGone";

  private final DaoContext dao;
  private final SqlConstants constants;

  TransitionMethods(DaoContext dao, SqlConstants constants) {
    this.dao = dao;
    this.constants = constants;
  }

  /** Returns the public methods, one for each transition that some actor could take. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Move move : Move.of(dao.schema(), dao.table())) {
      dao.prepare(statements -> statements.transition(move))
          .ifPresent(statement -> methods.add(method(move, statement)));
    }
    return methods;
  }

  /** Returns the private methods that they call. */
  List<MethodSpec> helpers() {
    return version().isPresent() && !dao.policy().transitions().isEmpty()
        ? List.of(staleOrGone())
        : List.of();
  }

  private Optional<Column> version() {
    return dao.table().findStamp(Stamp.VERSION);
  }

  /** Returns the parameters that say which row, and which version of it. */
  private Map<String, Sought> sought() {
    List<Column> columns = new ArrayList<>(dao.table().idColumns());
    version().ifPresent(columns::add);
    return Sought.of(dao.paths(), columns);
  }

  private MethodSpec method(Move move, Prepared statement) {
    String name = move.transition().name();
    Map<String, Sought> sought = sought();
    BindingCode binds =
        new BindingCode(dao.schema(), dao.table(), DaoContext.ROW, dao.given(), sought);
    String constant = constants.add(Words.constant(name), statement);
    Core before = Decision.of(move.allowed()).before();
    List<Object> body = new ArrayList<>();
    if (!before.equals(Core.TRUE)) {
      Scope scope = Scope.of(dao.schema(), dao.table(), Map.of());
      Predicate known = before.accept(new ConditionWriter(scope));
      body.add(WriteMethods.unless(known, dao.refuseSought("AccessDenied")));
    }
    Snippet chain = dao.chain(constant, binds.calls(statement.bindings()), ".update();", 8);
    body.add(Snippet.of("int moved =\n    ", chain, "\n"));
    body.add(Snippet.of("if (moved == 0) {\n  ", refusal(sought), "\n}\n"));
    body.add(WriteMethods.foundAgain(dao));
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC)
        .addJavadoc("$L", doc(move, !before.equals(Core.TRUE)))
        .returns(dao.entity())
        .addParameters(Sought.specs(sought.values()))
        .addCode(dao.body(Snippet.of(body.toArray())))
        .build();
  }

  private Snippet refusal(Map<String, Sought> sought) {
    return version().isPresent()
        ? Snippet.of("throw ", REFUSAL, "(", Sought.names(sought.values()), ");")
        : dao.refuseSought("RowNotFound");
  }

  private String doc(Move move, boolean denied) {
    String words = dao.words();
    String policy = dao.policy().type().simpleName();
    String question = PolicyMethods.question(move);
    return ("Takes the %s from %s to %s and returns it as stored%s.\n\n%s%s"
            + "@throws RowNotFound if there is no such %s for which {@link %s#%s} holds\n")
        .formatted(
            words,
            String.join(" or ", move.transition().from()),
            move.transition().to(),
            version().isPresent() ? ", one version up" : "",
            denied
                ? "@throws AccessDenied if no rule lets the actor do so with any %s\n"
                    .formatted(words)
                : "",
            version().isPresent()
                ? "@throws StaleRow if the %s has changed since it was read\n".formatted(words)
                : "",
            words,
            policy,
            question);
  }

  /** Whoever sees the row may know that it has changed. */
  private MethodSpec staleOrGone() {
    Column version = version().orElseThrow();
    ColumnPath path = requireNonNull(dao.paths().get(version.name()));
    Map<String, Sought> sought = sought();
    String expected = requireNonNull(sought.get(version.name())).name();
    Snippet same =
        path.type().primitive()
            ? Snippet.of(path.value("stored"), " != ", expected)
            : Snippet.of("!", path.value("stored"), ".equals(", expected, ")");
    Snippet body =
        Snippet.of(
            Layout.chain(
                Snippet.of("boolean stale = find(", Sought.names(dao.key().values()), ")"),
                Snippet.of(".filter(stored -> ", same, ")"),
                Snippet.of(".isPresent();")),
            "\nreturn stale\n    ? new ",
            DaoContext.runtime("StaleRow"),
            "(",
            dao.tableLiteral(),
            ", ",
            dao.soughtKey(),
            ")\n    : new ",
            DaoContext.runtime("RowNotFound"),
            "(",
            dao.tableLiteral(),
            ", ",
            dao.soughtKey(),
            ");\n");
    return MethodSpec.methodBuilder(REFUSAL)
        .addModifiers(PRIVATE)
        .returns(RuntimeException.class)
        .addParameters(Sought.specs(sought.values()))
        .addCode(body.code())
        .build();
  }
}
