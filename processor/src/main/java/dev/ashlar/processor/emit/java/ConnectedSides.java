package dev.ashlar.processor.emit.java;

import static java.util.Objects.requireNonNull;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.text.Singular;
import dev.ashlar.sql.Dialect;
import dev.ashlar.sql.TypeNames;
import dev.ashlar.sql.crud.Binding;
import dev.ashlar.sql.crud.JoinStatements;
import dev.ashlar.sql.crud.Prepared;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the methods about one connection have in common.
 *
 * @param between the table of the keys of both sides
 * @param own the id of the DAO's row, by the columns between that hold it
 * @param other the id of the row on the other side, likewise
 */
record ConnectedSides(
    DaoContext dao,
    Relation relation,
    Table between,
    Map<String, Sought> own,
    Map<String, Sought> other) {

  /** Returns the sides as the DAO's table sees them. */
  static ConnectedSides of(DaoContext dao, Relation relation, Table between) {
    Reference toOwn = between.requireReference(relation.reference());
    Reference toOther = between.requireReference(relation.onward().orElseThrow());
    return new ConnectedSides(
        dao, relation, between, own(dao, toOwn), other(dao, between, toOther));
  }

  /** Returns the id of a row of the DAO, by the columns that refer to it. */
  static Map<String, Sought> own(DaoContext dao, Reference reference) {
    Map<String, Sought> key = dao.key();
    Map<String, Sought> sought = new LinkedHashMap<>();
    for (int i = 0; i < reference.columns().size(); i++) {
      String column = reference.columns().get(i);
      Optional.ofNullable(key.get(reference.targetColumns().get(i)))
          .ifPresent(part -> sought.put(column, part));
    }
    return sought;
  }

  /** The parameters are called like the columns between, which tell the two sides apart. */
  private static Map<String, Sought> other(DaoContext dao, Table between, Reference reference) {
    Table target = dao.schema().findTable(reference.target()).orElseThrow();
    Map<String, ColumnPath> paths = ColumnPath.of(target);
    Map<String, Sought> sought = new LinkedHashMap<>();
    for (Column part : target.idColumns()) {
      int at = reference.targetColumns().indexOf(part.name());
      Column column = between.requireColumn(reference.columns().get(at));
      ColumnPath path = requireNonNull(paths.get(part.name()));
      sought.put(column.name(), Sought.of(path, column.id().member()));
    }
    return sought;
  }

  /** Returns the statements of one database. */
  JoinStatements statements(Dialect dialect, TypeNames types) {
    return new JoinStatements(
        dao.schema(),
        between,
        between.requireReference(relation.reference()),
        between.requireReference(relation.onward().orElseThrow()),
        dialect,
        types);
  }

  /** Returns the calls that give the placeholders their values: the ids of both sides. */
  List<Snippet> binds(Prepared statement) {
    Map<String, Sought> sought = new LinkedHashMap<>(own);
    sought.putAll(other);
    List<Binding> bindings = statement.bindings().stream().map(this::sought).toList();
    return new BindingCode(dao.schema(), between, DaoContext.ROW, dao.given(), sought)
        .calls(bindings);
  }

  private Binding sought(Binding binding) {
    if (!(binding instanceof Binding.Stored stored)) {
      return binding;
    }
    boolean tenant =
        between.tenantColumn().filter(column -> column.name().equals(stored.column())).isPresent();
    return tenant
        ? new Binding.Claim(dao.schema().actor().flatMap(actor -> actor.tenant()).orElseThrow())
        : new Binding.Sought(stored.column());
  }

  /** Returns what a row of the other side is called in sentences. */
  String words() {
    return Words.spelt(one());
  }

  /** Returns the name of the relation for one row: {@code tag}. */
  String one() {
    return Singular.of(relation.name());
  }
}
