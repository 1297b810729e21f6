package dev.ashlar.sql;

import dev.ashlar.ir.ColumnType;

/** What types are called in one database, for one schema: enums can have types of their own. */
public interface TypeNames {

  /** Returns the name as it stands in {@code create table} and {@code cast}. */
  String of(ColumnType type);

  /**
   * Returns a placeholder for a value of the type, cast where the driver could not know the type.
   */
  SqlExpr parameter(Object binding, ColumnType type);
}
