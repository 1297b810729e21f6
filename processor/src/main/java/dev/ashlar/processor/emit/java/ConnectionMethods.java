package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.sql.crud.Prepared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The methods of a DAO that connect rows, many to many, with those of another table. */
final class ConnectionMethods {

  private static final ClassName STATEMENT = DaoContext.runtime("Statement");

  private final DaoContext dao;
  private final SqlConstants constants;

  ConnectionMethods(DaoContext dao, SqlConstants constants) {
    this.dao = dao;
    this.constants = constants;
  }

  /** Returns two methods for each connection that the table itself declares. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Relation relation : RelationMethods.usable(dao.table())) {
      Table between = dao.schema().findTable(relation.from()).orElseThrow();
      if (between.type().equals(declared(relation))) {
        ConnectedSides sides = ConnectedSides.of(dao, relation, between);
        add(sides).ifPresent(methods::add);
        remove(sides).ifPresent(methods::add);
      }
    }
    return methods;
  }

  /** Returns what the table between is named after if this table declares the connection. */
  private TypeName declared(Relation relation) {
    TypeName type = dao.table().type();
    return new TypeName(type.packageName(), type.simpleName() + "." + relation.name());
  }

  private Optional<MethodSpec> add(ConnectedSides sides) {
    return dao.prepareEach((dialect, types) -> sides.statements(dialect, types).add())
        .map(statement -> add(sides, statement));
  }

  private MethodSpec add(ConnectedSides sides, Prepared statement) {
    Prepared exists =
        dao.prepareEach((dialect, types) -> sides.statements(dialect, types).exists())
            .orElseThrow();
    String name = "add" + Sought.capital(sides.one());
    String add = constants.add(Words.constant(name), statement);
    String there = constants.add(Words.constant("has" + Sought.capital(sides.one())), exists);
    Snippet adding = dao.chain(add, sides.binds(statement), ".insertOnce(connection);", 8);
    List<Snippet> ids = sides.binds(exists);
    int last = ids.size() - 1;
    Snippet asking = dao.chain(there, ids.subList(0, last), Snippet.of(ids.get(last), ";"), 8);
    Snippet body =
        Snippet.of(
            STATEMENT,
            " connection =\n    ",
            asking,
            "\nboolean connected =\n    connection.exists()\n    || ",
            adding,
            "\nif (!connected) {\n  ",
            dao.refuseSought("RowNotFound"),
            "\n}");
    String doc =
        "Connects the %s with the %s; does nothing if it is connected already.\n\n"
                .formatted(dao.words(), sides.words())
            + "@throws RowNotFound if there is no such %s that the actor may update, or no such %s that the actor may read\n"
                .formatted(dao.words(), sides.words());
    return method(name, doc, sides, body);
  }

  private Optional<MethodSpec> remove(ConnectedSides sides) {
    return dao.prepareEach((dialect, types) -> sides.statements(dialect, types).remove())
        .map(statement -> remove(sides, statement));
  }

  private MethodSpec remove(ConnectedSides sides, Prepared statement) {
    String name = "remove" + Sought.capital(sides.one());
    String constant = constants.add(Words.constant(name), statement);
    Snippet removing = dao.chain(constant, sides.binds(statement), ".update();", 8);
    Snippet body =
        Snippet.of(
            "int removed =\n    ",
            removing,
            "\nif (removed == 0) {\n  ",
            dao.refuseSought("RowNotFound"),
            "\n}");
    String doc =
        "Parts the %s from the %s.\n\n".formatted(dao.words(), sides.words())
            + "@throws RowNotFound if they are not connected, or the actor may not part them\n";
    return method(name, doc, sides, body);
  }

  private MethodSpec method(String name, String doc, ConnectedSides sides, Snippet body) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(PUBLIC)
        .addJavadoc("$L", doc)
        .addParameters(Sought.specs(dao.key().values()))
        .addParameters(Sought.specs(sides.other().values()))
        .addCode(dao.body(body))
        .build();
  }
}
