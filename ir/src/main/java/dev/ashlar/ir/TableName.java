package dev.ashlar.ir;

/**
 * The name of a table in the database.
 *
 * @param namespace the SQL schema; empty for the connection's default
 * @param name as in the database, unquoted
 */
public record TableName(String namespace, String name) implements Comparable<TableName> {

  @Override
  public int compareTo(TableName other) {
    int byNamespace = namespace.compareTo(other.namespace);
    return byNamespace != 0 ? byNamespace : name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return namespace.isEmpty() ? name : namespace + "." + name;
  }
}
