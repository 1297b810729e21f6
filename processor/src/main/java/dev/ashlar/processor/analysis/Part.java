package dev.ashlar.processor.analysis;

import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.TypeName;

/**
 * What names a part of a schema, so that the place where it was written can be found.
 *
 * @param element the table or column that it belongs to
 * @param name of the constraint, index or policy; empty for the other kinds
 * @param occurrence which of several that were given one name by mistake, from 0
 */
public record Part(ElementId element, Kind kind, String name, int occurrence) {

  /** Creates the name of the first, and as a rule only, such part. */
  public Part(ElementId element, Kind kind, String name) {
    this(element, kind, name, 0);
  }

  /** Returns the name of the next part that was given the same name. */
  public Part next() {
    return new Part(element, kind, name, occurrence + 1);
  }

  /** Returns the name of a table or column itself. */
  public static Part of(ElementId element) {
    return new Part(element, Kind.ELEMENT, "");
  }

  /** Returns the name of what a user called the table or column in the database. */
  public static Part givenName(ElementId element) {
    return new Part(element, Kind.GIVEN_NAME, "");
  }

  /** Returns the name of a part of a table that has a name in the database. */
  public static Part of(TypeName table, Kind kind, String name) {
    return new Part(ElementId.of(table), kind, name);
  }

  /** Returns the name of all that is said about who may do what with a table. */
  public static Part policies(TypeName table) {
    return new Part(ElementId.of(table), Kind.POLICIES, "");
  }

  /** Returns the name of what a user called a part of a table. */
  public static Part givenName(TypeName table, Kind kind, String name) {
    return new Part(ElementId.of(table), Kind.GIVEN_NAME, kind + " " + name);
  }

  /** The kinds of parts. */
  public enum Kind {
    /** A table, a column, or the actor: its declaration. */
    ELEMENT,
    /** The annotation value that gives a table, column, constraint or index its name. */
    GIVEN_NAME,
    /** The annotation that makes a column the tenant's. */
    TENANT,
    /** The annotation value that names a type of one database. */
    NATIVE_TYPE,
    /** The first annotation that says who may do what with a table. */
    POLICIES,
    /** A unique constraint. */
    UNIQUE,
    /** A check. */
    CHECK,
    /** A reference, by the name of its constraint. */
    REFERENCE,
    /** An index. */
    INDEX,
    /** A policy. */
    POLICY,
    /** A transition of a state machine. */
    TRANSITION,
    /** The annotation that names what a table or column was called before. */
    FORMER_NAMES
  }
}
