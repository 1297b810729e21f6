package dev.ashlar.sql;

import dev.ashlar.ir.TableName;

/** Names for databases without namespaces: the namespace becomes the beginning of the name. */
public record FlatNames(NameLimit limit) {

  /** Returns what the table is called. */
  public SqlName table(TableName table) {
    return SqlName.of(inside(table, table.name()));
  }

  /** Returns what a part of the table, such as an index, is called. */
  public String inside(TableName table, String part) {
    return table.namespace().isEmpty() ? part : limit.shortened(table.namespace() + "_" + part);
  }
}
