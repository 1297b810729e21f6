package dev.ashlar.it.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the catalogue of a PostgreSQL database says about a schema.
 *
 * @param tables sorted by schema and name
 */
record Facts(List<EnumFact> enums, List<TableFact> tables) {
  static final String PUBLIC = "public";

  Facts {
    enums = enums.stream().sorted(Comparator.comparing(EnumFact::qualified)).toList();
    tables = tables.stream().sorted(Comparator.comparing(TableFact::qualified)).toList();
  }

  /** Returns the table, by {@link TableFact#qualified()}. */
  Optional<TableFact> findTable(String qualified) {
    return tables.stream().filter(table -> table.qualified().equals(qualified)).findFirst();
  }

  /** Returns a name for people: without the schema where that is the usual one. */
  static String qualified(String schema, String name) {
    return schema.equals(PUBLIC) ? name : schema + "." + name;
  }

  /** An enum type and its labels in order. */
  record EnumFact(String schema, String name, List<String> labels) {
    EnumFact {
      labels = List.copyOf(labels);
    }

    String qualified() {
      return Facts.qualified(schema, name);
    }

    /** Returns how columns may name the type: in quotes where the database would not find it. */
    List<String> written() {
      return List.of(qualified(), Facts.qualified(schema, FactsSql.quoted(name)));
    }
  }

  /** A table; columns in the order of the database. */
  record TableFact(
      String schema,
      String name,
      String doc,
      List<ColumnFact> columns,
      List<ConstraintFact> constraints,
      List<IndexFact> indexes) {
    TableFact {
      columns = List.copyOf(columns);
      constraints = List.copyOf(constraints);
      indexes = List.copyOf(indexes);
    }

    String qualified() {
      return Facts.qualified(schema, name);
    }

    Optional<ColumnFact> findColumn(String column) {
      return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    List<ConstraintFact> constraints(ConstraintFact.Kind kind) {
      return constraints.stream().filter(each -> each.kind() == kind).toList();
    }

    /** Returns the columns of the primary key in its order, none where there is none. */
    List<String> key() {
      return constraints(ConstraintFact.Kind.PRIMARY_KEY).stream()
          .findFirst()
          .map(ConstraintFact::columns)
          .orElse(List.of());
    }
  }

  /**
   * A column.
   *
   * @param defaultValue an SQL expression; empty for none
   * @param identity {@code always}, {@code by default} or empty
   * @param generated an SQL expression; empty for a column that is not generated
   * @param stored whether the generated value is kept
   */
  record ColumnFact(
      String name,
      String type,
      boolean notNull,
      String defaultValue,
      String identity,
      String generated,
      boolean stored,
      String doc) {

    /** Whether a sequence of its own fills the column, in the way that is older than identity. */
    boolean serial() {
      return defaultValue.startsWith("nextval(");
    }
  }

  /**
   * A constraint.
   *
   * @param definition as {@code pg_get_constraintdef} gives it
   */
  record ConstraintFact(
      Kind kind,
      String name,
      List<String> columns,
      String refTable,
      List<String> refColumns,
      String onDelete,
      String onUpdate,
      String definition) {
    ConstraintFact {
      columns = List.copyOf(columns);
      refColumns = List.copyOf(refColumns);
    }

    /** The kinds, with the letters of {@code pg_constraint}. */
    enum Kind {
      PRIMARY_KEY("p"),
      UNIQUE("u"),
      FOREIGN_KEY("f"),
      CHECK("c"),
      EXCLUSION("x"),
      /** NOT NULL, which PostgreSQL 18 lists too; the columns already say it. */
      NOT_NULL("n"),
      TRIGGER("t");

      private final String letter;

      Kind(String letter) {
        this.letter = letter;
      }

      static Kind of(String letter) {
        for (Kind kind : values()) {
          if (kind.letter.equals(letter)) {
            return kind;
          }
        }
        throw new IllegalArgumentException("There is no constraint of kind " + letter);
      }
    }
  }

  /**
   * An index.
   *
   * @param constraint whether it belongs to a constraint, which says the same
   * @param definition as {@code pg_get_indexdef} gives it
   */
  record IndexFact(String name, boolean unique, boolean constraint, String definition) {}
}
