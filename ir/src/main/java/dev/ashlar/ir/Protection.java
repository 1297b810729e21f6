package dev.ashlar.ir;

import java.util.Optional;

/**
 * How the values of a column are protected.
 *
 * @param personal whether they identify a person, and are redacted where rows are printed
 * @param secret whether they are encrypted at rest and never leave the server
 * @param residency the region they must stay in, if any
 */
public record Protection(boolean personal, boolean secret, Optional<String> residency) {

  /** No protection. */
  public static final Protection NONE = new Protection(false, false, Optional.empty());
}
