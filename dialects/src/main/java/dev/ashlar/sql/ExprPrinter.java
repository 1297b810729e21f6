package dev.ashlar.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Prints expressions.
 *
 * @param bindings grows by the binding of each placeholder, in the order of the text
 * @param indent how far a further line is indented
 * @param wide whether everything stays in one line
 */
record ExprPrinter(Lexicon lexicon, List<Object> bindings, int indent, boolean wide)
    implements SqlExprVisitor<String> {

  static final int WIDTH = 100;

  static ExprPrinter collecting(Lexicon lexicon, List<Object> bindings) {
    return new ExprPrinter(lexicon, bindings, 0, false);
  }

  ExprPrinter at(int newIndent) {
    return new ExprPrinter(lexicon, bindings, newIndent, wide);
  }

  /** Returns the same printer for one line, which forgets what it is bound to. */
  ExprPrinter trial() {
    return new ExprPrinter(lexicon, new ArrayList<>(), indent, true);
  }

  boolean fits(SqlExpr expr) {
    return wide || indent + expr.accept(trial()).length() <= WIDTH;
  }

  String newLine() {
    return "\n" + " ".repeat(indent);
  }

  String list(List<SqlExpr> exprs) {
    return exprs.stream().map(expr -> expr.accept(this)).collect(Collectors.joining(", "));
  }

  /** Prints an operand of a junction: in parentheses if it is one itself. */
  String part(SqlExpr expr) {
    return expr instanceof SqlExpr.Junction ? inParentheses(expr) : expr.accept(this);
  }

  private String inParentheses(SqlExpr expr) {
    return "(" + expr.accept(this) + ")";
  }

  /**
   * Prints an operand of anything that binds tighter: in parentheses unless it is one word or call.
   */
  private String operand(SqlExpr expr) {
    boolean atom =
        expr instanceof SqlExpr.Column
            || expr instanceof SqlExpr.Parameter
            || expr instanceof SqlExpr.Literal
            || expr instanceof SqlExpr.Call
            || expr instanceof SqlExpr.Routine
            || expr instanceof SqlExpr.Cast
            || expr instanceof SqlExpr.SubSelect
            || expr instanceof SqlExpr.ArrayOf
            || expr instanceof SqlExpr.Tuple
            || expr instanceof SqlExpr.Star;
    return atom ? expr.accept(this) : inParentheses(expr);
  }

  private String query(Select query) {
    return new QueryPrinter(lexicon, this).nested(query);
  }

  @Override
  public String column(SqlExpr.Column expr) {
    String name = lexicon.identifier(expr.name());
    return expr.qualifier().map(table -> lexicon.identifier(table) + "." + name).orElse(name);
  }

  @Override
  public String parameter(SqlExpr.Parameter expr) {
    bindings.add(expr.binding());
    return "?";
  }

  @Override
  public String literal(SqlExpr.Literal expr) {
    return switch (expr.kind()) {
      case TEXT -> lexicon.text(expr.text());
      case BYTES -> lexicon.bytes(expr.text());
      case NUMBER, KEYWORD -> expr.text();
    };
  }

  @Override
  public String verbatim(SqlExpr.Verbatim expr) {
    return expr.text();
  }

  @Override
  public String call(SqlExpr.Call expr) {
    return expr.function() + "(" + list(expr.arguments()) + ")";
  }

  @Override
  public String routine(SqlExpr.Routine expr) {
    return lexicon.name(expr.name()) + "(" + list(expr.arguments()) + ")";
  }

  @Override
  public String binary(SqlExpr.Binary expr) {
    String left = operand(expr.left());
    return left + " " + expr.operator().sign() + " " + operand(expr.right());
  }

  @Override
  public String junction(SqlExpr.Junction expr) {
    String word = expr.connective() == SqlExpr.Junction.Connective.AND ? "and " : "or ";
    ExprPrinter deeper = at(indent + 2);
    String separator = fits(expr) ? " " + word : deeper.newLine() + word;
    return expr.operands().stream().map(deeper::part).collect(Collectors.joining(separator));
  }

  @Override
  public String not(SqlExpr.Not expr) {
    return "not " + inParentheses(expr.operand());
  }

  @Override
  public String minus(SqlExpr.Minus expr) {
    return expr.operand() instanceof SqlExpr.Literal
        ? "-" + inParentheses(expr.operand())
        : "-" + operand(expr.operand());
  }

  @Override
  public String in(SqlExpr.In expr) {
    String value = operand(expr.value());
    return value + (expr.expected() ? " in (" : " not in (") + list(expr.set()) + ")";
  }

  @Override
  public String nullTest(SqlExpr.NullTest expr) {
    return operand(expr.value()) + (expr.expected() ? " is null" : " is not null");
  }

  @Override
  public String isNotTrue(SqlExpr.IsNotTrue expr) {
    return inParentheses(expr.condition()) + " is not true";
  }

  @Override
  public String cast(SqlExpr.Cast expr) {
    return "cast(" + expr.value().accept(this) + " as " + expr.type() + ")";
  }

  @Override
  public String collate(SqlExpr.Collate expr) {
    return operand(expr.value()) + " collate " + lexicon.identifier(expr.collation());
  }

  @Override
  public String exists(SqlExpr.Exists expr) {
    return (expr.expected() ? "exists " : "not exists ") + query(expr.query());
  }

  @Override
  public String subSelect(SqlExpr.SubSelect expr) {
    return query(expr.query());
  }

  @Override
  public String caseWhen(SqlExpr.Case expr) {
    boolean oneLine = fits(expr);
    ExprPrinter deeper = at(indent + 2);
    String separator = oneLine ? " " : deeper.newLine();
    StringBuilder text = new StringBuilder("case");
    for (SqlExpr.Case.When branch : expr.branches()) {
      text.append(separator).append("when ").append(branch.condition().accept(deeper));
      text.append(" then ").append(branch.value().accept(deeper));
    }
    expr.otherwise()
        .ifPresent(value -> text.append(separator).append("else ").append(value.accept(deeper)));
    return text.append(oneLine ? " end" : newLine() + "end").toString();
  }

  @Override
  public String array(SqlExpr.ArrayOf expr) {
    return "array[" + list(expr.elements()) + "]";
  }

  @Override
  public String quantified(SqlExpr.Quantified expr) {
    String value = operand(expr.value());
    String quantifier = expr.every() ? " all (" : " any (";
    return value + " " + expr.operator().sign() + quantifier + expr.array().accept(this) + ")";
  }

  @Override
  public String tuple(SqlExpr.Tuple expr) {
    return "(" + list(expr.elements()) + ")";
  }

  @Override
  public String star(SqlExpr.Star expr) {
    return "*";
  }
}
