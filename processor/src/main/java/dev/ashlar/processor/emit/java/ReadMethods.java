package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Unique;
import dev.ashlar.sql.crud.JoinStatements;
import dev.ashlar.sql.crud.Prepared;
import dev.ashlar.sql.crud.TableStatements;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods of a DAO that read; none if no rule lets anybody read. */
final class ReadMethods {

  private final DaoContext dao;
  private final SqlConstants constants;

  ReadMethods(DaoContext dao, SqlConstants constants) {
    this.dao = dao;
    this.constants = constants;
  }

  /** Returns the methods in the order in which they are read. */
  List<MethodSpec> methods() {
    if (dao.policy().read().isEmpty()) {
      return List.of();
    }
    List<MethodSpec> methods = new ArrayList<>();
    methods.add(find());
    Set<String> names = new HashSet<>();
    for (Unique unique : dao.table().uniques()) {
      MethodSpec method = findBy(unique);
      if (names.add(method.name())) {
        methods.add(method);
      }
    }
    for (Reference reference : dao.table().references()) {
      MethodSpec method = findBy(reference);
      if (names.add(method.name())) {
        methods.add(method);
      }
    }
    methods.add(list());
    methods.add(listAfter());
    methods.add(count());
    methods.add(exists());
    return methods;
  }

  /** Returns the method that makes a value of a row. */
  MethodSpec read() {
    return MethodSpec.methodBuilder("read")
        .addModifiers(PUBLIC, STATIC)
        .addJavadoc("Returns the %s in a row with all columns of the table.".formatted(dao.words()))
        .returns(dao.entity())
        .addParameter(DaoContext.runtime("Row"), "row")
        .addCode(Snippet.of("return ", new RowCode(dao.table()).read(), ";\n").code())
        .build();
  }

  private MethodSpec find() {
    Prepared statement = dao.prepare(TableStatements::find).orElseThrow();
    String doc =
        "Returns the %s with this id, if there is one that the actor may read."
            .formatted(dao.words());
    return query("find", doc, statement, "FIND", dao.key(), ".first(" + reader() + ");")
        .returns(dao.container(Optional.class))
        .build();
  }

  private MethodSpec findBy(Unique unique) {
    Map<String, Sought> sought =
        Sought.of(dao.paths(), TableStatements.soughtBy(dao.table(), unique));
    List<String> parts = sought.values().stream().map(each -> Sought.capital(each.name())).toList();
    String name = "findBy" + String.join("And", parts);
    Prepared statement = dao.prepare(statements -> statements.findBy(unique)).orElseThrow();
    String doc =
        "Returns the only %s with this %s, if there is one that the actor may read."
            .formatted(
                dao.words(),
                String.join(" and ", sought.values().stream().map(Sought::name).toList()));
    return query(name, doc, statement, Words.constant(name), sought, ".first(" + reader() + ");")
        .returns(dao.container(Optional.class))
        .build();
  }

  private MethodSpec findBy(Reference reference) {
    List<Column> columns = JoinStatements.soughtBy(dao.table(), reference);
    Map<String, Sought> sought = Sought.of(dao.paths(), columns);
    String name = "findBy" + Sought.capital(reference.member());
    Prepared statement = dao.prepare(statements -> statements.listBy(columns)).orElseThrow();
    String doc =
        "Returns the first {@code limit} %s of this %s that the actor may read, by id."
            .formatted(dao.plural(), Words.spelt(reference.member()));
    return query(name, doc, statement, Words.constant(name), sought, ".list(" + reader() + ");")
        .addParameter(int.class, "limit")
        .returns(dao.container(List.class))
        .build();
  }

  private MethodSpec list() {
    Prepared statement = dao.prepare(TableStatements::list).orElseThrow();
    String doc =
        "Returns the first {@code limit} %s that the actor may read, by id."
            .formatted(dao.plural());
    return query("list", doc, statement, "LIST", Map.of(), ".list(" + reader() + ");")
        .addParameter(int.class, "limit")
        .returns(dao.container(List.class))
        .build();
  }

  private MethodSpec listAfter() {
    Prepared statement = dao.prepare(TableStatements::listAfter).orElseThrow();
    String doc =
        "Returns the first {@code limit} %s behind this id that the actor may read, by id."
            .formatted(dao.plural());
    return query("listAfter", doc, statement, "LIST_AFTER", dao.key(), ".list(" + reader() + ");")
        .addParameter(int.class, "limit")
        .returns(dao.container(List.class))
        .build();
  }

  private MethodSpec count() {
    Prepared statement = dao.prepare(TableStatements::count).orElseThrow();
    String doc = "Returns how many %s the actor may read.".formatted(dao.plural());
    return query("count", doc, statement, "COUNT", Map.of(), ".count();")
        .returns(long.class)
        .build();
  }

  private MethodSpec exists() {
    Prepared statement = dao.prepare(TableStatements::exists).orElseThrow();
    String doc =
        "Whether the actor may read the %s with this id; not, if there is none."
            .formatted(dao.words());
    return query("exists", doc, statement, "EXISTS", dao.key(), ".exists();")
        .returns(boolean.class)
        .build();
  }

  private MethodSpec.Builder query(
      String name,
      String doc,
      Prepared statement,
      String constant,
      Map<String, Sought> sought,
      String run) {
    BindingCode binds =
        new BindingCode(dao.schema(), dao.table(), DaoContext.ROW, dao.given(), sought);
    String text = constants.add(constant, statement);
    Snippet chain = dao.chain(text, binds.calls(statement.bindings()), run, 4);
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC)
        .addJavadoc("$L", doc)
        .addParameters(Sought.specs(values(sought)))
        .addCode(dao.body(Snippet.of("return ", chain)));
  }

  private static Collection<Sought> values(Map<String, Sought> sought) {
    return sought.values();
  }

  private String reader() {
    return dao.dao().simpleName() + "::read";
  }
}
