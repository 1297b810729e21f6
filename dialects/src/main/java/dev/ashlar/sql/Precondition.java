package dev.ashlar.sql;

/**
 * A statement that changes nothing, and ends the script with a word about the cure where a database
 * is not safe (PostgreSQL).
 */
public sealed interface Precondition extends Statement {

  /** A role is there. */
  record RolePresent(String role) implements Precondition {}

  /**
   * Row security binds a role.
   *
   * @param consequence what would be, as the end of a sentence, if it did not
   */
  record RoleBound(String role, String consequence) implements Precondition {}

  /**
   * A role is not in another one.
   *
   * @param inherited whether it is about what it may do at once; else also about what it may become
   * @param consequence what would be, as the end of a sentence, if it were
   */
  record RolesApart(String role, String other, boolean inherited, String consequence)
      implements Precondition {}

  /** All tables and views that a namespace may have already are the role's. */
  record Owned(String namespace, String owner) implements Precondition {}

  /** A policy of a table that somebody else made shows its rows to the role. */
  record Shown(SqlName table, String role) implements Precondition {}

  /**
   * The role can make nothing in the database or in schema {@code public}, temporary tables
   * included. The one that is no question alone: what everybody may, is taken from everybody first.
   */
  record Closed(String role) implements Precondition {}
}
