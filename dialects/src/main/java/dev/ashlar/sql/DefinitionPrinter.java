package dev.ashlar.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints what makes the parts of a schema. */
record DefinitionPrinter(Lexicon lexicon, ExprPrinter expressions) {

  String print(Definition definition) {
    if (definition instanceof Definition.CreateNamespace namespace) {
      return "create schema if not exists " + lexicon.identifier(namespace.name());
    }
    if (definition instanceof Definition.CreateEnum type) {
      String labels = type.labels().stream().map(lexicon::text).collect(Collectors.joining(", "));
      return "create type " + lexicon.name(type.name()) + " as enum (" + labels + ")";
    }
    if (definition instanceof Definition.CreateTable table) {
      return createTable(table);
    }
    if (definition instanceof Definition.AddConstraint add) {
      return "alter table " + lexicon.name(add.table()) + "\n  add " + constraint(add.constraint());
    }
    if (definition instanceof Definition.CreateIndex index) {
      return createIndex(index);
    }
    Definition.Comment comment = (Definition.Comment) definition;
    String table = lexicon.name(comment.table());
    String subject =
        comment
            .column()
            .map(column -> "column " + table + "." + lexicon.identifier(column))
            .orElse("table " + table);
    return "comment on " + subject + " is " + lexicon.text(comment.words());
  }

  private String createTable(Definition.CreateTable table) {
    List<String> parts = new ArrayList<>();
    table.columns().forEach(column -> parts.add(column(column)));
    table.constraints().forEach(constraint -> parts.add(constraint(constraint)));
    return "create table "
        + (table.ifAbsent() ? "if not exists " : "")
        + lexicon.name(table.name())
        + " (\n  "
        + String.join(",\n  ", parts)
        + "\n)"
        + (table.options().isEmpty() ? "" : " " + table.options());
  }

  private String column(Definition.Column column) {
    StringBuilder text = new StringBuilder();
    text.append(lexicon.identifier(column.name())).append(' ').append(column.type());
    column
        .computed()
        .ifPresent(
            computed ->
                text.append(" generated always as (")
                    .append(inside(computed.value()))
                    .append(computed.stored() ? ") stored" : ") virtual"));
    text.append(column.required() ? " not null" : "");
    column
        .defaultValue()
        .ifPresent(
            value -> {
              String written = inside(value.value());
              // a literal that has to be written as a call is an expression too
              boolean expression = value.expression() || written.endsWith(")");
              text.append(" default ").append(expression ? "(" + written + ")" : written);
            });
    return text.append(column.attributes().isEmpty() ? "" : " " + column.attributes()).toString();
  }

  private String constraint(Definition.Constraint constraint) {
    return "constraint " + lexicon.identifier(constraint.name()) + " " + demand(constraint);
  }

  private String demand(Definition.Constraint constraint) {
    if (constraint instanceof Definition.PrimaryKey key) {
      return "primary key " + columns(key.columns());
    }
    if (constraint instanceof Definition.Unique unique) {
      return "unique " + columns(unique.columns());
    }
    if (constraint instanceof Definition.Check check) {
      return "check (" + inside(check.condition()) + ")";
    }
    Definition.ForeignKey key = (Definition.ForeignKey) constraint;
    return "foreign key "
        + columns(key.columns())
        + "\n    references "
        + lexicon.name(key.target())
        + " "
        + columns(key.targetColumns())
        + action(" on delete ", key.onDelete())
        + action(" on update ", key.onUpdate())
        + (key.deferred() ? " deferrable initially deferred" : "");
  }

  private String action(String event, Optional<Definition.ReferenceAction> action) {
    return action
        .map(
            each ->
                event
                    + each.words()
                    + (each.columns().isEmpty() ? "" : " " + columns(each.columns())))
        .orElse("");
  }

  private String createIndex(Definition.CreateIndex index) {
    String terms = index.terms().stream().map(this::term).collect(Collectors.joining(", "));
    return (index.unique() ? "create unique index " : "create index ")
        + lexicon.identifier(index.name())
        + " on "
        + lexicon.name(index.table())
        + index.method().map(method -> " using " + method).orElse("")
        + " ("
        + terms
        + ")"
        + (index.include().isEmpty() ? "" : " include " + columns(index.include()))
        + index.where().map(where -> "\n  where " + inside(where)).orElse("");
  }

  /** Prints an index term: an expression in parentheses, which all databases want or allow. */
  private String term(Select.Order term) {
    String value = inside(term.value());
    return (term.value() instanceof SqlExpr.Column ? value : "(" + value + ")")
        + (term.descending() ? " desc" : "")
        + term.nullsFirst().map(first -> first ? " nulls first" : " nulls last").orElse("");
  }

  private String inside(SqlExpr expr) {
    return expr.accept(expressions.at(4));
  }

  private String columns(List<String> names) {
    return names.stream().map(lexicon::identifier).collect(Collectors.joining(", ", "(", ")"));
  }
}
