package dev.ashlar.runtime;

import java.util.List;

/** A database that generated code must not work with, and what to do about it. */
public final class DatabaseRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> findings;

  /**
   * Creates the exception.
   *
   * @param findings one sentence each with its cure, at least one
   */
  public DatabaseRefused(List<String> findings) {
    super("This database is refused:\n  - " + String.join("\n  - ", findings));
    this.findings = List.copyOf(findings);
  }

  /** Returns one sentence for each problem, with its cure. */
  public List<String> findings() {
    return findings;
  }
}
