package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.text.Singular;
import dev.ashlar.processor.decl.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the table that holds a connection: the tenant, and the keys of both sides. */
final class JoinResolver {
  private final Connection connection;
  private final TableName name;
  private final ConstraintNames names;
  private final Places places;

  JoinResolver(Connection connection, Places places) {
    this.connection = connection;
    this.places = places;
    this.name = name(connection);
    this.names = new ConstraintNames(name.name());
  }

  private static TableName name(Connection connection) {
    TableName owner = connection.owner().table().name();
    String made = owner.name() + "_" + SnakeCase.of(Singular.of(connection.as()));
    return new TableName(owner.namespace(), connection.givenName().orElse(made));
  }

  /** Returns the table and how it refers to both sides. */
  Join resolve() {
    Table owner = connection.owner().table();
    JoinColumns columns = new JoinColumns(connection.type());
    Optional<Column> tenant = owner.tenantColumn().map(column -> columns.tenant(owner, column));
    Map<String, String> own = columns.key(owner, ToOneNames.ofType(owner));
    Map<String, String> other = columns.key(connection.target(), Singular.of(connection.as()));
    PrimaryKey key =
        new PrimaryKey(names.primaryKey(), columns.columns().stream().map(Column::name).toList());
    Reference toOwn = reference(owner, ToOneNames.ofType(owner), own, tenant);
    Reference toOther = reference(connection.target(), otherName(toOwn), other, tenant);
    Table table =
        new Table(
            connection.type(),
            JavaShape.NONE,
            name,
            List.of(),
            tenancy(owner.tenancy()),
            columns.members(),
            columns.columns(),
            key,
            List.of(),
            List.of(),
            List.of(toOwn, toOther),
            List.of(),
            List.of(index(columns, toOther, tenant)),
            List.of(),
            List.of(),
            Map.of(),
            doc());
    place(table, toOwn, toOther);
    return new Join(connection, table, toOwn, toOther);
  }

  private Doc doc() {
    return Doc.of(
        "Says which %s a row of %s is connected with."
            .formatted(connection.as(), connection.owner().type().shortName()));
  }

  private String otherName(Reference own) {
    String name = Singular.of(connection.as());
    return name.equals(own.member())
        ? "other" + Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private static Tenancy tenancy(Tenancy owner) {
    return owner instanceof Tenancy.Tenanted tenanted
        ? new Tenancy.Tenanted(tenanted.column(), true)
        : owner;
  }

  private Reference reference(
      Table target, String member, Map<String, String> held, Optional<Column> tenant) {
    List<String> own = new ArrayList<>();
    for (String column : target.key().columns()) {
      own.add(held.getOrDefault(column, tenant.map(Column::name).orElse(column)));
    }
    return new Reference(
        names.reference(own),
        member,
        own,
        target.name(),
        target.key().columns(),
        ReferentialAction.CASCADE,
        ReferentialAction.NO_ACTION,
        false,
        Optional.empty());
  }

  /** Returns the index that serves the other side, as the key serves the owner. */
  private Index index(JoinColumns columns, Reference toOther, Optional<Column> tenant) {
    List<String> indexed = new ArrayList<>(toOther.columns());
    tenant
        .map(Column::name)
        .filter(column -> !indexed.contains(column))
        .ifPresent(column -> indexed.add(0, column));
    List<Index.Term> terms =
        columns.columns().stream()
            .filter(column -> indexed.contains(column.name()))
            .map(JoinResolver::term)
            .toList();
    return new Index(
        names.index(indexed), terms, false, Optional.empty(), List.of(), Index.Method.BTREE);
  }

  private static Index.Term term(Column column) {
    Value value =
        new Value.ColumnValue(
            RowRef.Root.THIS,
            column.name(),
            ExprTypes.of(column.type(), Optional.empty()),
            column.nullable());
    return new Index.Term(value, Index.Order.ASCENDING, Index.Nulls.DEFAULT);
  }

  private void place(Table table, Reference toOwn, Reference toOther) {
    Mark mark = connection.mark();
    places.put(Part.of(table.id()), mark.anchor());
    if (mark.has("table")) {
      places.put(Part.givenName(table.id()), mark.at("table"));
    }
    places.put(Part.of(table.type(), Part.Kind.REFERENCE, toOwn.name()), mark.at("as"));
    places.put(Part.of(table.type(), Part.Kind.REFERENCE, toOther.name()), mark.at("inverse"));
    for (Index index : table.indexes()) {
      places.put(Part.of(table.type(), Part.Kind.INDEX, index.name()), mark.anchor());
    }
    for (Member member : table.members()) {
      places.put(Part.of(new ElementId(table.type(), member.name())), mark.anchor());
    }
  }
}
