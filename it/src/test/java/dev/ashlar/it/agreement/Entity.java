package dev.ashlar.it.agreement;

import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.ExprType.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A table of a random model: what conditions can say of a row, which rows it refers to, and which
 * it is connected with.
 *
 * @param shared whether its rows belong to no tenant
 * @param hides whether rows are deleted softly
 * @param counts whether rows have a version
 */
record Entity(
    String type,
    boolean shared,
    boolean hides,
    boolean counts,
    List<Vocabulary.Column> columns,
    List<Reference> references,
    List<Connection> connections) {

  /** Where a row says which table it is of. */
  static final String TABLE = "@table";

  Entity {
    columns = List.copyOf(columns);
    references = List.copyOf(references);
    connections = List.copyOf(connections);
  }

  /**
   * A reference to a row of a table.
   *
   * @param name of the row referred to, in conditions
   * @param inverse what the rows that refer are called
   */
  record Reference(String name, String target, boolean nullable, String inverse) {
    String member() {
      return name + "Id";
    }

    String column() {
      return Entity.column(member());
    }
  }

  /**
   * A connection of many rows with many of a table.
   *
   * @param name of the rows that one of this table is connected with
   * @param inverse what those call the rows of this table
   */
  record Connection(String name, String target, String inverse) {}

  /** Returns all that conditions can compare: the key and references, too. */
  List<Vocabulary.Column> values() {
    List<Vocabulary.Column> values = new ArrayList<>(columns);
    values.add(uuid("id", false));
    references.forEach(each -> values.add(uuid(each.member(), each.nullable())));
    return values;
  }

  /** Returns the columns of a row that rows can differ in. */
  List<Vocabulary.Column> stored() {
    List<Vocabulary.Column> stored = new ArrayList<>(columns);
    references.forEach(each -> stored.add(uuid(each.member(), each.nullable())));
    if (hides) {
      ExprType instant = ExprType.of(Kind.INSTANT);
      stored.add(new Vocabulary.Column("deletedAt", "deleted_at", instant, true));
    }
    return stored;
  }

  /** Returns a row that says nothing. */
  Map<String, Object> plain(UUID tenant, UUID id) {
    Map<String, Object> row = new HashMap<>();
    row.put(TABLE, type);
    row.put("id", id);
    if (!shared) {
      row.put("company_id", tenant);
    }
    if (counts) {
      row.put("version", 1);
    }
    stored().forEach(column -> row.put(column.name(), Plain.of(column)));
    return row;
  }

  /**
   * Returns tables without a reference, a connection, or a column, or without what tables can do.
   */
  List<Entity> smaller() {
    List<Entity> smaller = new ArrayList<>();
    for (List<Reference> fewer : ConditionParts.without(references)) {
      smaller.add(new Entity(type, shared, hides, counts, columns, fewer, connections));
    }
    for (List<Vocabulary.Column> fewer : ConditionParts.without(columns)) {
      smaller.add(new Entity(type, shared, hides, counts, fewer, references, connections));
    }
    for (List<Connection> fewer : ConditionParts.without(connections)) {
      smaller.add(new Entity(type, shared, hides, counts, columns, references, fewer));
    }
    if (hides) {
      smaller.add(new Entity(type, shared, false, counts, columns, references, connections));
    }
    if (counts) {
      smaller.add(new Entity(type, shared, hides, false, columns, references, connections));
    }
    return smaller;
  }

  private static Vocabulary.Column uuid(String member, boolean nullable) {
    return new Vocabulary.Column(member, column(member), ExprType.of(Kind.UUID), nullable);
  }

  /** Returns the name of the column of a member. */
  static String column(String member) {
    return member.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
