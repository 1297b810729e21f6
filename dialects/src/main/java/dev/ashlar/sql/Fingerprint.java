package dev.ashlar.sql;

import java.util.List;
import java.util.Optional;

/**
 * The table that says which schema a database has: one row for each module.
 *
 * @param table what it is called
 * @param text the type of its columns, short enough for a key
 * @param options what ends its {@code create table}; empty for nothing
 */
public record Fingerprint(SqlName table, String text, String options) {

  /** Returns what makes the table. */
  public Statement create() {
    return new Definition.CreateTable(
        table,
        true,
        List.of(column("module"), column("ir_hash")),
        List.of(new Definition.PrimaryKey(table.name() + "_pkey", List.of("module"))),
        options);
  }

  /** Returns what remembers the schema. */
  public Statement fill(String module, String hash) {
    return new Insert(
        table,
        List.of("module", "ir_hash"),
        new Insert.Rows.Values(List.of(List.of(Sql.text(module), Sql.text(hash)))),
        List.of());
  }

  private Definition.Column column(String name) {
    return new Definition.Column(name, text, true, Optional.empty(), Optional.empty(), "");
  }
}
