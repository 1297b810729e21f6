package dev.ashlar.it.facts;

import dev.ashlar.it.facts.Facts.ColumnFact;
import dev.ashlar.it.facts.Facts.ConstraintFact;
import dev.ashlar.it.facts.Facts.ConstraintFact.Kind;
import dev.ashlar.it.facts.Facts.EnumFact;
import dev.ashlar.it.facts.Facts.IndexFact;
import dev.ashlar.it.facts.Facts.TableFact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes facts down as the statements that would make them true, without Ashlar.
 *
 * <p>It is the control of the experiment: loaded and read back, it must give the same facts.
 */
final class FactsSql {
  private final Facts facts;
  private final StringBuilder sql = new StringBuilder();

  FactsSql(Facts facts) {
    this.facts = facts;
  }

  /** Returns the whole schema. */
  String schema() {
    sql.setLength(0);
    Stream.concat(
            facts.enums().stream().map(EnumFact::schema),
            facts.tables().stream().map(TableFact::schema))
        .distinct()
        .forEach(schema -> add("create schema if not exists %s", quoted(schema)));
    facts.enums().forEach(this::enumeration);
    facts.tables().forEach(this::sequences);
    facts.tables().forEach(this::table);
    constraints(List.of(Kind.PRIMARY_KEY, Kind.UNIQUE, Kind.CHECK, Kind.EXCLUSION));
    facts.tables().forEach(this::indexes);
    constraints(List.of(Kind.FOREIGN_KEY));
    facts.tables().forEach(this::docs);
    return sql.toString();
  }

  private void enumeration(EnumFact type) {
    String labels = type.labels().stream().map(FactsSql::literal).collect(Collectors.joining(", "));
    add("create type %s as enum (%s)", name(type.schema(), type.name()), labels);
  }

  private void sequences(TableFact table) {
    for (ColumnFact column : table.columns()) {
      if (column.serial()) {
        add("create sequence if not exists %s", column.defaultValue().split("'")[1]);
      }
    }
  }

  private void table(TableFact table) {
    String columns =
        table.columns().stream().map(FactsSql::column).collect(Collectors.joining(",\n  "));
    add("create table %s (\n  %s)", name(table), columns);
  }

  private static String column(ColumnFact column) {
    StringBuilder sql = new StringBuilder(quoted(column.name())).append(' ').append(column.type());
    if (!column.defaultValue().isEmpty()) {
      sql.append(" default ").append(column.defaultValue());
    }
    if (!column.identity().isEmpty()) {
      sql.append(" generated ").append(column.identity()).append(" as identity");
    }
    if (!column.generated().isEmpty()) {
      sql.append(" generated always as (").append(column.generated()).append(") ");
      sql.append(column.stored() ? "stored" : "virtual");
    }
    return sql.append(column.notNull() ? " not null" : "").toString();
  }

  private void constraints(List<Kind> kinds) {
    for (TableFact table : facts.tables()) {
      for (ConstraintFact constraint : table.constraints()) {
        if (kinds.contains(constraint.kind())) {
          add(
              "alter table %s add constraint %s %s",
              name(table), quoted(constraint.name()), constraint.definition());
        }
      }
    }
  }

  private void indexes(TableFact table) {
    for (IndexFact index : table.indexes()) {
      if (!index.constraint()) {
        add("%s", index.definition().replace(" ON ONLY ", " ON "));
      }
    }
  }

  private void docs(TableFact table) {
    if (!table.doc().isEmpty()) {
      add("comment on table %s is %s", name(table), literal(table.doc()));
    }
    for (ColumnFact column : table.columns()) {
      if (!column.doc().isEmpty()) {
        String name = name(table) + "." + quoted(column.name());
        add("comment on column %s is %s", name, literal(column.doc()));
      }
    }
  }

  private void add(String form, Object... arguments) {
    sql.append(form.formatted(arguments)).append(";\n");
  }

  private static String name(TableFact table) {
    return name(table.schema(), table.name());
  }

  private static String name(String schema, String name) {
    return quoted(schema) + "." + quoted(name);
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
