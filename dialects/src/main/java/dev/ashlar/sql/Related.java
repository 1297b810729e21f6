package dev.ashlar.sql;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;

/** Where a statement finds the rows that others are linked to. */
public interface Related {

  /** Returns the table of the name. */
  Table table(TableName name);

  /** Returns the tenant's raw rows of the table under another name. */
  Select.Source source(Table table, String alias);

  /** Whether rows that were removed softly are among them. */
  boolean showsRemoved();

  /** Returns what stands where conditions are about one row only, such as in a check. */
  static Related none() {
    return new Related() {
      @Override
      public Table table(TableName name) {
        throw new IllegalArgumentException("nothing here can look at " + name);
      }

      @Override
      public Select.Source source(Table table, String alias) {
        throw new IllegalArgumentException("nothing here can look at " + table.name());
      }

      @Override
      public boolean showsRemoved() {
        return false;
      }
    };
  }
}
