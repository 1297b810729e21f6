package dev.ashlar.it.typescript;

/**
 * What the TypeScript compiler says about one place of a checked file.
 *
 * @param code the number behind {@code TS}
 * @param file as named in the checked files; empty if it is about all of them
 * @param line counted from 1; 0 without a file
 */
public record TsDiagnostic(int code, String file, int line, String message) {

  /** Returns the code as the compiler prints it, such as {@code TS2322}. */
  public String name() {
    return "TS" + code;
  }
}
