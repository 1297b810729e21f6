package dev.ashlar.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns statements into text: keywords in lower case, one clause on a line, nothing that depends on
 * anything but the statement and the words of the database.
 */
public final class SqlPrinter {

  private final Lexicon lexicon;

  /** Creates a printer for the database that writes names and constants so. */
  public SqlPrinter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the statement as text, without a semicolon at its end. */
  public Printed print(Statement statement) {
    List<Object> bindings = new ArrayList<>();
    ExprPrinter expressions = ExprPrinter.collecting(lexicon, bindings);
    if (statement instanceof Definition definition) {
      return new Printed(new DefinitionPrinter(lexicon, expressions).print(definition), bindings);
    }
    if (statement instanceof Precondition precondition) {
      return new Printed(new PreconditionPrinter(lexicon).print(precondition), bindings);
    }
    if (statement instanceof Safeguard safeguard) {
      return new Printed(new SafeguardPrinter(lexicon, expressions).print(safeguard), bindings);
    }
    return new Printed(new QueryPrinter(lexicon, expressions).print(statement), bindings);
  }

  /** Returns the expression as text. */
  public Printed print(SqlExpr expr) {
    List<Object> bindings = new ArrayList<>();
    return new Printed(expr.accept(ExprPrinter.collecting(lexicon, bindings)), bindings);
  }

  /**
   * A statement as text.
   *
   * @param bindings of the placeholders, in their order in the text
   */
  public record Printed(String text, List<Object> bindings) {
    /** Copies the bindings. */
    public Printed {
      bindings = List.copyOf(bindings);
    }
  }
}
