package dev.ashlar.sql;

/**
 * A name in a database, unquoted.
 *
 * @param namespace the SQL schema it lies in; empty for the connection's default
 * @param name the name itself
 */
public record SqlName(String namespace, String name) {

  /** Returns a name in the connection's default namespace. */
  public static SqlName of(String name) {
    return new SqlName("", name);
  }

  /** Returns another name in the same namespace. */
  public SqlName sibling(String other) {
    return new SqlName(namespace, other);
  }

  @Override
  public String toString() {
    return namespace.isEmpty() ? name : namespace + "." + name;
  }
}
