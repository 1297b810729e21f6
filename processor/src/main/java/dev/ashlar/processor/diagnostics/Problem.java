package dev.ashlar.processor.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One mistake, or one thing to know.
 *
 * @param message one sentence: what is wrong and what it would cause
 * @param excerpt the expression that it is about; absent if it is about none
 * @param fix what to type instead; absent if nothing can be proposed
 * @param notes further lines, in order
 */
public record Problem(
    Code code,
    Anchor anchor,
    String message,
    Optional<Excerpt> excerpt,
    Optional<String> fix,
    List<String> notes) {

  public Problem {
    notes = List.copyOf(notes);
  }

  /** Returns a problem without excerpt, fix and notes. */
  public static Problem of(Code code, Anchor anchor, String message) {
    return new Problem(code, anchor, message, Optional.empty(), Optional.empty(), List.of());
  }

  /** Returns this problem with something to type instead. */
  public Problem fix(String text) {
    return new Problem(code, anchor, message, excerpt, Optional.of(text), notes);
  }

  /** Returns this problem with the part of an expression that it is about. */
  public Problem in(Excerpt part) {
    return new Problem(code, anchor, message, Optional.of(part), fix, notes);
  }

  /** Returns this problem with one more line. */
  public Problem note(String line) {
    List<String> longer = new ArrayList<>(notes);
    longer.add(line);
    return new Problem(code, anchor, message, excerpt, fix, longer);
  }
}
