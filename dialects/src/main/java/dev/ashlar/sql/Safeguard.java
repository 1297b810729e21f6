package dev.ashlar.sql;

import java.util.List;
import java.util.Optional;

/** A statement that says who may do what: roles, privileges, policies and what they call. */
public sealed interface Safeguard extends Statement {

  /** Sets a setting of the session. */
  record Set(String setting, String value) implements Safeguard {}

  /** Begins a transaction. */
  record Begin() implements Safeguard {}

  /** Takes back what the transaction did. */
  record Rollback() implements Safeguard {}

  /** Goes on as another role, or as oneself again. */
  record BecomeRole(Optional<String> role) implements Safeguard {}

  /** Makes a role if it is not there yet; {@code attributes} such as {@code nologin}. */
  record CreateRole(String name, String attributes) implements Safeguard {}

  /** Takes from everybody the right to run functions that the current role will make. */
  record CloseFunctions() implements Safeguard {}

  /** Makes a role the owner of a namespace. */
  record OwnNamespace(String namespace, String owner) implements Safeguard {}

  /**
   * Lets roles do something.
   *
   * @param privileges such as {@code select}, at least one
   * @param columns the only ones it is about; empty for all
   */
  record Grant(List<String> privileges, List<String> columns, Target target, List<String> roles)
      implements Safeguard {
    /** Copies the lists. */
    public Grant {
      privileges = List.copyOf(privileges);
      columns = List.copyOf(columns);
      roles = List.copyOf(roles);
    }
  }

  /** What a privilege is about. */
  record Target(Kind kind, SqlName name, String signature) {

    /** Returns a table. */
    public static Target table(SqlName name) {
      return new Target(Kind.TABLE, name, "");
    }

    /** Returns a namespace. */
    public static Target namespace(String name) {
      return new Target(Kind.NAMESPACE, SqlName.of(name), "");
    }

    /** Returns a function; {@code signature} are the types of its arguments. */
    public static Target function(SqlName name, String signature) {
      return new Target(Kind.FUNCTION, name, signature);
    }

    /** The kinds of things. */
    public enum Kind {
      /** A table. */
      TABLE,
      /** A namespace. */
      NAMESPACE,
      /** A function. */
      FUNCTION
    }
  }

  /**
   * A rule that the database keeps for each row.
   *
   * @param restrictive whether it must hold beside all others; else any other may hold instead
   * @param command such as {@code select}, or {@code all}
   * @param using what stored rows must satisfy; absent for an insert
   * @param check what new rows must satisfy; absent for a read or a delete
   */
  record CreatePolicy(
      String name,
      SqlName table,
      boolean restrictive,
      String command,
      String role,
      Optional<SqlExpr> using,
      Optional<SqlExpr> check)
      implements Safeguard {}

  /** Turns policies on for a table: for all but its owner, or for its owner too. */
  record RowSecurity(SqlName table, boolean forced) implements Safeguard {}

  /**
   * Makes a function.
   *
   * @param arguments with names and types, as the database writes them; empty for none
   * @param attributes such as {@code language sql stable}
   */
  record CreateFunction(
      SqlName name, String arguments, String returns, String attributes, Body body)
      implements Safeguard {}

  /** What a function does. */
  sealed interface Body {

    /** Gives what a query finds; read when it is made, so no search path changes its meaning. */
    record Parsed(Select query) implements Body {}

    /** Gives what a query finds; read when it runs, on servers that know nothing better. */
    record Unparsed(Select query) implements Body {}

    /** Gives what a query finds that has no tree of ours. */
    record Verbatim(String text) implements Body {}

    /** Lets a change of a row pass, or raises. */
    record Guard(Optional<SqlExpr> passes, List<Demand> demands) implements Body {
      /** Copies the demands. */
      public Guard {
        demands = List.copyOf(demands);
      }
    }

    /** A condition that must be true of a change, and what is said if it is not. */
    record Demand(SqlExpr condition, String complaint) {}
  }

  /** Runs a function before each row of a table is changed. */
  record CreateTrigger(String name, SqlName table, SqlName function) implements Safeguard {}

  /**
   * Refuses rows for which a condition is not true, by a signal (MySQL, MariaDB).
   *
   * @param changed whether it is about rows that change; else about new ones
   */
  record SignalTrigger(
      String name, SqlName table, boolean changed, SqlExpr condition, String complaint)
      implements Safeguard {}

  /**
   * Refuses rows for which a condition is not true, by ending the statement (SQLite).
   *
   * @param changed the column whose changes it is about; absent for new rows
   */
  record AbortTrigger(
      String name, SqlName table, Optional<String> changed, SqlExpr condition, String complaint)
      implements Safeguard {}

  /** Makes the function that tells the tenant of the session (MySQL, MariaDB). */
  record TenantFunction(String type, SqlExpr tenant) implements Safeguard {
    /** What it is called. */
    public static final String NAME = "ashlar_tenant";
  }

  /** Makes a view of the tenant's rows, through which no row of another is written. */
  record TenantView(SqlName name, Select rows) implements Safeguard {}

  /** Lets an account do something with a table or view (MySQL, MariaDB). */
  record GrantAccount(List<String> privileges, SqlName table, String user, String host)
      implements Safeguard {
    /** Copies the privileges. */
    public GrantAccount {
      privileges = List.copyOf(privileges);
    }
  }

  /** Makes a view, which shows rows with the rights of its owner: of the current role. */
  record CreateView(SqlName name, Select query) implements Safeguard {}
}
