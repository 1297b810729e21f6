package dev.ashlar.it.facts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * Tries Ashlar on a facts file and prints what came out.
 *
 * <p>It ends with 0 when there was something to compare, whatever the differences, and with 1 when
 * there was not.
 */
public final class FactsTool {
  private FactsTool() {}

  /** Reads the file that the first argument names. */
  public static void main(String[] arguments) throws IOException, SQLException {
    Path file = Path.of(arguments[0]);
    Path folder = Files.createTempDirectory("ashlar-facts");
    Trial.Outcome outcome = new Trial(FactsJson.read(file), folder).run();
    System.out.print(
        Report.of(file.getFileName().toString(), outcome, Explanations.forFacts(file)));
    System.exit(outcome.failures().isEmpty() ? 0 : 1);
  }
}
