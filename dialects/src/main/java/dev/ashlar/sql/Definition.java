package dev.ashlar.sql;

import java.util.List;
import java.util.Optional;

/** A statement that makes a part of the schema. */
public sealed interface Definition extends Statement {

  /** Makes a namespace if it is not there yet. */
  record CreateNamespace(String name) implements Definition {}

  /** Makes an enum type; {@code labels} in their order. */
  record CreateEnum(SqlName name, List<String> labels) implements Definition {
    /** Copies the labels. */
    public CreateEnum {
      labels = List.copyOf(labels);
    }
  }

  /**
   * Makes a table.
   *
   * @param ifAbsent whether it may be there already
   * @param options what follows the closing parenthesis, such as {@code strict}; empty for nothing
   */
  record CreateTable(
      SqlName name,
      boolean ifAbsent,
      List<Column> columns,
      List<Constraint> constraints,
      String options)
      implements Definition {
    /** Copies the lists. */
    public CreateTable {
      columns = List.copyOf(columns);
      constraints = List.copyOf(constraints);
    }
  }

  /** Adds a constraint to a table that is there. */
  record AddConstraint(SqlName table, Constraint constraint) implements Definition {}

  /**
   * Makes an index.
   *
   * @param method absent for the database's usual one
   * @param include columns stored beside the terms
   */
  record CreateIndex(
      String name,
      SqlName table,
      boolean unique,
      Optional<String> method,
      List<Select.Order> terms,
      List<String> include,
      Optional<SqlExpr> where)
      implements Definition {
    /** Copies the lists. */
    public CreateIndex {
      terms = List.copyOf(terms);
      include = List.copyOf(include);
    }
  }

  /** Says in words what a table, or one of its columns, holds. */
  record Comment(SqlName table, Optional<String> column, String words) implements Definition {}

  /**
   * A column of a new table.
   *
   * @param type as the database writes it
   * @param attributes what follows everything else, such as {@code auto_increment}; empty for
   *     nothing
   */
  record Column(
      String name,
      String type,
      boolean required,
      Optional<Default> defaultValue,
      Optional<Computed> computed,
      String attributes) {}

  /**
   * What a column holds when an insert says nothing.
   *
   * @param expression whether the database wants it in parentheses
   */
  record Default(SqlExpr value, boolean expression) {}

  /** How a column is computed: when a row is written, or when it is read. */
  record Computed(SqlExpr value, boolean stored) {}

  /** A rule that all rows of a table keep. */
  sealed interface Constraint {

    /** Returns its name. */
    String name();
  }

  /** The key. */
  record PrimaryKey(String name, List<String> columns) implements Constraint {
    /** Copies the columns. */
    public PrimaryKey {
      columns = List.copyOf(columns);
    }
  }

  /** No two rows with the same values. */
  record Unique(String name, List<String> columns) implements Constraint {
    /** Copies the columns. */
    public Unique {
      columns = List.copyOf(columns);
    }
  }

  /** A condition that is not false for any row. */
  record Check(String name, SqlExpr condition) implements Constraint {}

  /**
   * A row that must be there.
   *
   * @param onDelete empty for no action
   * @param onUpdate empty for no action
   */
  record ForeignKey(
      String name,
      List<String> columns,
      SqlName target,
      List<String> targetColumns,
      Optional<ReferenceAction> onDelete,
      Optional<ReferenceAction> onUpdate,
      boolean deferred)
      implements Constraint {
    /** Copies the lists. */
    public ForeignKey {
      columns = List.copyOf(columns);
      targetColumns = List.copyOf(targetColumns);
    }
  }

  /**
   * What happens to a row when the row it refers to goes or changes.
   *
   * @param words such as {@code set null}
   * @param columns the only ones that change; empty for all of the reference
   */
  record ReferenceAction(String words, List<String> columns) {
    /** Copies the columns. */
    public ReferenceAction {
      columns = List.copyOf(columns);
    }
  }
}
