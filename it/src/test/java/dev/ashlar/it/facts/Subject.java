package dev.ashlar.it.facts;

import java.util.Comparator;

/**
 * A part of a schema.
 *
 * @param table as {@link Facts.TableFact#qualified()} names it, or {@link #SCHEMA}
 * @param part such as {@code column due_on}, {@code index idx_due}, {@code constraint t_pkey}
 */
record Subject(String table, String part) implements Comparable<Subject> {
  static final String SCHEMA = "(schema)";

  static Subject column(String table, String column) {
    return new Subject(table, "column " + column);
  }

  static Subject constraint(String table, String name) {
    return new Subject(table, "constraint " + name);
  }

  static Subject index(String table, String name) {
    return new Subject(table, "index " + name);
  }

  @Override
  public int compareTo(Subject other) {
    return Comparator.comparing(Subject::table).thenComparing(Subject::part).compare(this, other);
  }

  @Override
  public String toString() {
    return table + ": " + part;
  }
}
