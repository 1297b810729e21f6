package dev.ashlar.processor.emit.java;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.text.JavaNames;
import dev.ashlar.ir.text.RelationNames;
import dev.ashlar.sql.crud.JoinStatements;
import dev.ashlar.sql.crud.Prepared;
import dev.ashlar.sql.crud.TableStatements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The methods of a DAO that read the rows to which one is related. */
final class RelationMethods {

  private final DaoContext dao;
  private final SqlConstants constants;

  RelationMethods(DaoContext dao, SqlConstants constants) {
    this.dao = dao;
    this.constants = constants;
  }

  /** Returns a method for each relation whose rows some rule lets somebody read. */
  List<MethodSpec> methods() {
    List<MethodSpec> methods = new ArrayList<>();
    for (Relation relation : usable(dao.table())) {
      Table from = dao.schema().findTable(relation.from()).orElseThrow();
      Optional<MethodSpec> method =
          relation.onward().isPresent() ? connected(relation, from) : referring(relation, from);
      method.ifPresent(methods::add);
    }
    return methods;
  }

  /** Returns the relations that can be methods; names that cannot are reported elsewhere. */
  static List<Relation> usable(Table table) {
    Set<String> taken = new HashSet<>();
    return table.relations().stream()
        .filter(relation -> JavaNames.isIdentifier(relation.name()))
        .filter(relation -> !RelationNames.isTaken(relation.name()))
        .filter(relation -> taken.add(relation.name()))
        .toList();
  }

  private Optional<MethodSpec> referring(Relation relation, Table from) {
    List<Column> columns =
        JoinStatements.soughtBy(from, from.requireReference(relation.reference()));
    return dao.prepareEach(
            (dialect, types) ->
                new TableStatements(dao.schema(), from, dialect, types).allBy(columns))
        .map(statement -> method(relation, from, from, statement));
  }

  private Optional<MethodSpec> connected(Relation relation, Table between) {
    Reference own = between.requireReference(relation.reference());
    Reference other = between.requireReference(relation.onward().orElseThrow());
    Table target = dao.schema().findTable(other.target()).orElseThrow();
    return dao.prepareEach(
            (dialect, types) ->
                new JoinStatements(dao.schema(), between, own, other, dialect, types).rows())
        .map(statement -> method(relation, between, target, statement));
  }

  private MethodSpec method(Relation relation, Table from, Table target, Prepared statement) {
    String constant = constants.add(Words.constant(relation.name()), statement);
    Map<String, Sought> sought =
        ConnectedSides.own(dao, from.requireReference(relation.reference()));
    BindingCode binds = new BindingCode(dao.schema(), from, DaoContext.ROW, dao.given(), sought);
    Snippet run = Snippet.of(".list(", JavaTypes.generated(target.type(), "Dao"), "::read);");
    Snippet chain = dao.chain(constant, binds.calls(statement.bindings()), run, 4);
    return MethodSpec.methodBuilder(relation.name())
        .addModifiers(PUBLIC)
        .addJavadoc(
            "Returns the $L of the $L with this id that the actor may read, by their id.",
            Words.plural(target.type()),
            dao.words())
        .returns(ParameterizedTypeName.get(ClassName.get(List.class), JavaTypes.of(target.type())))
        .addParameters(Sought.specs(dao.key().values()))
        .addCode(dao.body(Snippet.of("return ", chain)))
        .build();
  }
}
