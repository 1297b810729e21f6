package dev.ashlar.sql;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables themselves, in databases that have no policies a sub-query could be subject to.
 *
 * @param names what tables are called there
 */
public record RelatedTables(Schema schema, Function<TableName, SqlName> names) implements Related {

  @Override
  public Table table(TableName name) {
    return schema
        .findTable(name)
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  @Override
  public Select.Source source(Table table, String alias) {
    return new Select.Source.Table(names.apply(table.name()), Optional.of(alias));
  }

  @Override
  public boolean showsRemoved() {
    return true;
  }
}
