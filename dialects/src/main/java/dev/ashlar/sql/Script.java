package dev.ashlar.sql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements that belong together, in the order in which they run.
 *
 * @param title one line of words about it
 */
public record Script(String title, List<Statement> statements) {

  /** Copies the statements. */
  public Script {
    statements = List.copyOf(statements);
  }

  /**
   * Returns it as text: after the title, a comment, one statement after the other, each ended by a
   * semicolon at the end of a line. An empty line stands between two statements and nowhere else,
   * so that a reader needs no parser to take them apart.
   */
  public String print(SqlPrinter printer) {
    return statements.stream()
        .map(statement -> printer.print(statement).text() + ";\n")
        .collect(Collectors.joining("\n", "-- " + title + "\n", ""));
  }
}
