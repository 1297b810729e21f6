package dev.ashlar.processor.emit.java;

import static java.util.Objects.requireNonNull;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Stamp;
import dev.ashlar.processor.emit.java.PolicyMethods.Question;
import dev.ashlar.sql.crud.Prepared;
import dev.ashlar.sql.crud.TableStatements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The methods of a DAO that add rows; none if no rule lets anybody. */
final class InsertMethods {

  private final DaoContext dao;
  private final SqlConstants constants;

  InsertMethods(DaoContext dao, SqlConstants constants) {
    this.dao = dao;
    this.constants = constants;
  }

  /** Returns the public methods. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    dao.prepare(TableStatements::insert).ifPresent(one -> methods.add(insert(one)));
    dao.prepare(TableStatements::bulkInsert).ifPresent(many -> methods.add(insertAll(many)));
    return methods;
  }

  /** Returns the private methods that they call. */
  List<MethodSpec> helpers() {
    List<MethodSpec> helpers = new ArrayList<>();
    dao.prepare(TableStatements::insert)
        .ifPresent(
            statement -> {
              helpers.add(created());
              if (!statement.bindings().isEmpty()) {
                helpers.add(bind(statement));
              }
            });
    return helpers;
  }

  private Optional<Column> identity() {
    return dao.table().columns().stream().filter(StampCode::isIdentity).findFirst();
  }

  private MethodSpec insert(Prepared statement) {
    String given = dao.given();
    String constant = constants.add("INSERT", statement);
    String sql = "session.sql(" + constant + ")";
    String bound =
        statement.bindings().isEmpty() ? sql : "bind(" + sql + ", " + DaoContext.ROW + ")";
    Snippet create = Snippet.of(dao.entity(), " ", DaoContext.ROW, " = created(", given, ");\n");
    Snippet body =
        identity().isPresent()
            ? Snippet.of(create, keyed(bound))
            : Snippet.of(create, added(bound), "return ", dao.added(DaoContext.ROW), ";");
    return method("insert", insertDoc())
        .returns(dao.entity())
        .addParameter(dao.entity(), given)
        .addCode(dao.body(body))
        .build();
  }

  /** What only the database can tell is a condition of the statement, which then adds nothing. */
  private Snippet added(String bound) {
    return dao.policy().create().orElseThrow().linked()
        ? Snippet.of(
            "if (",
            bound,
            ".update() == 0) {\n  ",
            dao.refuse("AccessDenied", DaoContext.ROW),
            "\n}\n")
        : Snippet.of(bound, ".update();\n");
  }

  private Snippet keyed(String bound) {
    Column column = identity().orElseThrow();
    boolean narrow =
        !requireNonNull(dao.paths().get(column.name()))
            .type()
            .name()
            .shortName()
            .equalsIgnoreCase("long");
    String key = "key.getAsLong()";
    Snippet value = Snippet.of(narrow ? "Math.toIntExact(" + key + ")" : key);
    return Snippet.of(
        ClassName.get("java.util", "OptionalLong"),
        " key = ",
        bound,
        ".generatedKey();\n",
        "if (key.isEmpty()) {\n  ",
        dao.refuse("AccessDenied", DaoContext.ROW),
        "\n}\n",
        dao.readsAdded() || dao.policy().masks().isPresent()
            ? Snippet.of(
                dao.declare("stored", dao.stamps().keyed(DaoContext.ROW, value)),
                "return ",
                dao.added("stored"),
                ";")
            : Snippet.of("return ", dao.stamps().keyed(DaoContext.ROW, value), ";"));
  }

  private String insertDoc() {
    boolean version = dao.table().findStamp(Stamp.VERSION).isPresent();
    return "Adds the %s and returns it as stored%s.\n\n%s"
        .formatted(dao.words(), version ? ", at version 1" : "", deniedDoc("the"));
  }

  private String deniedDoc(String which) {
    return "@throws AccessDenied if {@link %s#canCreate} does not hold for %s %s\n"
        .formatted(dao.policy().type().simpleName(), which, dao.words());
  }

  private MethodSpec insertAll(Prepared statement) {
    String given = dao.given();
    String constant = constants.add("INSERT_ALL", statement);
    TypeName rows = ParameterizedTypeName.get(ClassName.get(List.class), dao.entity());
    Snippet list =
        Snippet.of(
            rows,
            " stored = new ",
            ClassName.get(ArrayList.class),
            "<>();\n",
            "for (",
            dao.entity(),
            " ",
            given,
            " : rows) {\n  stored.add(created(",
            given,
            "));\n}\n");
    String bulk =
        "session.sql(" + constant + ").bulk(stored, " + dao.dao().simpleName() + "::bind);";
    boolean known = identity().isEmpty() && !dao.readsAdded();
    Snippet result =
        dao.policy().masks().isPresent()
            ? Snippet.of("stored.stream().map(each -> ", dao.masked("each"), ").toList()")
            : Snippet.of("stored");
    Snippet body =
        known
            ? Snippet.of(list, bulk, "\nreturn ", result, ";")
            : Snippet.of(list, "return ", bulk);
    String gives = known ? "returns them as stored" : "returns how many they are";
    String doc =
        "Adds all of the %s, or none of them, and %s.\n\n%s"
            .formatted(dao.plural(), gives, deniedDoc("any"));
    return method("insertAll", doc)
        .returns(known ? rows : TypeName.INT)
        .addParameter(rows, "rows")
        .addCode(dao.body(body))
        .build();
  }

  /** The row as it will be stored, if the actor may add it. */
  private MethodSpec created() {
    String given = dao.given();
    PolicyMethods policy = dao.policy();
    StampCode stamps = dao.stamps();
    String row = stamps.isEmpty() ? given : DaoContext.ROW;
    Snippet make = stamps.isEmpty() ? Snippet.of() : dao.declare(row, stamps.created(given));
    Snippet refused = refused(policy.create().orElseThrow(), row);
    Snippet body =
        Snippet.of(
            make,
            "if (",
            refused,
            ") {\n  ",
            dao.refuse("AccessDenied", row),
            "\n}\n",
            "return ",
            row,
            ";");
    return MethodSpec.methodBuilder("created")
        .addModifiers(PRIVATE)
        .returns(dao.entity())
        .addParameter(dao.entity(), given)
        .addCode(dao.body(body))
        .build();
  }

  private Snippet refused(Question create, String row) {
    return create.linked()
        ? dao.known(dao.access().create().orElseThrow(), row).negated()
        : not(create, row);
  }

  private Snippet not(Question question, String row) {
    Snippet call = dao.policy().call(question, Snippet.of(Scope.ACTOR), Snippet.of(Scope.NOW), row);
    return Snippet.of("!", call);
  }

  private MethodSpec bind(Prepared statement) {
    BindingCode binds =
        new BindingCode(dao.schema(), dao.table(), DaoContext.ROW, dao.given(), Map.of());
    Snippet calls = Snippet.join("\n    ", binds.calls(statement.bindings()));
    return binder()
        .addModifiers(PRIVATE)
        .addParameter(dao.entity(), DaoContext.ROW)
        .addCode(dao.body(Snippet.of("return statement\n    ", calls, ";")))
        .build();
  }

  /**
   * Returns the method without its row and its code: one statement asks the database about linked
   * rows, where a bulk of rows could not.
   */
  private MethodSpec.Builder binder() {
    MethodSpec.Builder method = MethodSpec.methodBuilder("bind");
    if (dao.policy().create().orElseThrow().linked()) {
      TypeName one = DaoContext.runtime("Statement");
      return method.returns(one).addParameter(one, "statement");
    }
    TypeVariableName binder = TypeVariableName.get("B");
    TypeVariableName bounded =
        TypeVariableName.get("B", ParameterizedTypeName.get(DaoContext.runtime("Binder"), binder));
    return method
        .addModifiers(STATIC)
        .addTypeVariable(bounded)
        .returns(binder)
        .addParameter(binder, "statement");
  }

  private static MethodSpec.Builder method(String name, String doc) {
    return MethodSpec.methodBuilder(name).addModifiers(PUBLIC).addJavadoc("$L", doc);
  }
}
