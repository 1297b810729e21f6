package dev.ashlar.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints queries and changes of rows. */
record QueryPrinter(Lexicon lexicon, ExprPrinter expressions) {

  String print(Statement statement) {
    if (statement instanceof Select select) {
      return lines(select(select));
    }
    if (statement instanceof Insert insert) {
      return lines(insert(insert));
    }
    if (statement instanceof Update update) {
      return lines(update(update));
    }
    if (statement instanceof Delete delete) {
      return lines(delete(delete));
    }
    throw new IllegalArgumentException("not about rows: " + statement);
  }

  /** Prints a query inside an expression, in parentheses; in one line if it fits. */
  String nested(Select query) {
    String flat = String.join(" ", new QueryPrinter(lexicon, expressions.trial()).select(query));
    if (expressions.wide() || expressions.indent() + flat.length() <= ExprPrinter.WIDTH) {
      ExprPrinter oneLine =
          new ExprPrinter(lexicon, expressions.bindings(), expressions.indent(), true);
      return "(" + String.join(" ", new QueryPrinter(lexicon, oneLine).select(query)) + ")";
    }
    ExprPrinter deeper = expressions.at(expressions.indent() + 2);
    return "(" + new QueryPrinter(lexicon, deeper).print(query) + ")";
  }

  private String lines(List<String> clauses) {
    return String.join(expressions.newLine(), clauses);
  }

  private List<String> select(Select query) {
    List<String> clauses = new ArrayList<>();
    clauses.add(wrap("select ", outputs(query.outputs())));
    query.from().ifPresent(from -> clauses.add("from " + source(from)));
    for (Select.Join join : query.joins()) {
      String word = join.outer() ? "left join " : "join ";
      clauses.add(word + source(join.source()) + " on " + join.on().accept(expressions));
    }
    where(query.where()).ifPresent(clauses::add);
    if (!query.orderBy().isEmpty()) {
      clauses.add(wrap("order by ", query.orderBy().stream().map(this::order).toList()));
    }
    query.limit().ifPresent(rows -> clauses.add("limit " + rows.accept(expressions)));
    return clauses;
  }

  private List<String> insert(Insert insert) {
    List<String> clauses = new ArrayList<>();
    List<String> columns = insert.columns().stream().map(lexicon::identifier).toList();
    clauses.add(wrap("insert into " + lexicon.name(insert.table()) + " (", columns) + ")");
    if (insert.rows() instanceof Insert.Rows.Values values) {
      List<String> rows =
          values.rows().stream()
              .map(row -> wrap("(", row.stream().map(each -> each.accept(expressions)).toList()))
              .map(row -> row + ")")
              .toList();
      clauses.add("values " + String.join("," + expressions.newLine() + "  ", rows));
    } else if (insert.rows() instanceof Insert.Rows.Found found) {
      clauses.addAll(select(found.query()));
    }
    returning(insert.returning()).ifPresent(clauses::add);
    return clauses;
  }

  private List<String> update(Update update) {
    List<String> clauses = new ArrayList<>();
    clauses.add("update " + table(update.table(), update.alias()));
    List<String> assignments =
        update.assignments().stream()
            .map(
                each ->
                    lexicon.identifier(each.column()) + " = " + each.value().accept(expressions))
            .toList();
    clauses.add(wrap("set ", assignments));
    update.from().ifPresent(from -> clauses.add("from " + source(from)));
    where(update.where()).ifPresent(clauses::add);
    returning(update.returning()).ifPresent(clauses::add);
    return clauses;
  }

  private List<String> delete(Delete delete) {
    List<String> clauses = new ArrayList<>();
    clauses.add("delete from " + table(delete.table(), delete.alias()));
    where(delete.where()).ifPresent(clauses::add);
    returning(delete.returning()).ifPresent(clauses::add);
    return clauses;
  }

  private Optional<String> where(Optional<SqlExpr> condition) {
    if (condition.isEmpty()) {
      return Optional.empty();
    }
    SqlExpr expr = condition.orElseThrow();
    if (expr instanceof SqlExpr.Junction junction
        && junction.connective() == SqlExpr.Junction.Connective.AND
        && !expressions.wide()) {
      ExprPrinter deeper = expressions.at(expressions.indent() + 2);
      return Optional.of(
          junction.operands().stream()
              .map(deeper.at(expressions.indent() + 4)::part)
              .collect(Collectors.joining(deeper.newLine() + "and ", "where ", "")));
    }
    return Optional.of("where " + expr.accept(expressions));
  }

  private Optional<String> returning(List<Select.Output> outputs) {
    return outputs.isEmpty() ? Optional.empty() : Optional.of(wrap("returning ", outputs(outputs)));
  }

  private List<String> outputs(List<Select.Output> outputs) {
    return outputs.stream()
        .map(
            output ->
                output.value().accept(expressions)
                    + output.alias().map(alias -> " as " + lexicon.identifier(alias)).orElse(""))
        .toList();
  }

  private String source(Select.Source source) {
    if (source instanceof Select.Source.Table table) {
      return table(table.name(), table.alias());
    }
    if (source instanceof Select.Source.Derived derived) {
      return nested(derived.query()) + " as " + lexicon.identifier(derived.alias());
    }
    Select.Source.Rows rows = (Select.Source.Rows) source;
    String columns =
        rows.columns().stream().map(lexicon::identifier).collect(Collectors.joining(", "));
    return rows.call().accept(expressions)
        + " as "
        + lexicon.identifier(rows.alias())
        + (columns.isEmpty() ? "" : " (" + columns + ")");
  }

  private String table(SqlName name, Optional<String> alias) {
    return lexicon.name(name) + alias.map(each -> " as " + lexicon.identifier(each)).orElse("");
  }

  private String order(Select.Order term) {
    return term.value().accept(expressions)
        + (term.descending() ? " desc" : "")
        + term.nullsFirst().map(first -> first ? " nulls first" : " nulls last").orElse("");
  }

  /** Joins items by commas, in further lines where one is too long. */
  private String wrap(String start, List<String> items) {
    StringBuilder text = new StringBuilder(start);
    int column = expressions.indent() + start.length();
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i < items.size() - 1 ? "," : "");
      if (i > 0 && !expressions.wide() && column + 1 + item.length() > ExprPrinter.WIDTH) {
        text.append(expressions.newLine()).append("  ").append(item);
        column = expressions.indent() + 2 + item.length();
      } else {
        text.append(i > 0 ? " " : "").append(item);
        column += item.length() + 1;
      }
    }
    return text.toString();
  }
}
