package dev.ashlar.processor.emit.java;

import java.util.ArrayList;
import java.util.List;

/** A boolean expression of generated Java, before it is laid out in lines. */
sealed interface Predicate {

  /** Always holds. */
  Predicate TRUE = new Test(Snippet.of("true"));

  /** Never holds. */
  Predicate FALSE = new Test(Snippet.of("false"));

  /** Binds at least as strongly as a comparison. */
  record Test(Snippet code) implements Predicate {
    /** Returns the opposite; a comparison is put in parentheses, a call is not. */
    Snippet negated() {
      if (!comparison() && code.format().startsWith("!")) {
        return new Snippet(code.format().substring(1), code.types(), code.width() - 1);
      }
      return comparison() ? Snippet.of("!(", code, ")") : Snippet.of("!", code);
    }

    private boolean comparison() {
      int depth = 0;
      for (char each : code.format().toCharArray()) {
        depth += each == '(' ? 1 : each == ')' ? -1 : 0;
        if (each == ' ' && depth == 0) {
          return true;
        }
      }
      return false;
    }
  }

  /** Parts joined by {@code &&}; at least two, none of them an {@code All}. */
  record All(List<Predicate> parts) implements Predicate {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /** Parts joined by {@code ||}; at least two, none of them an {@code Any}. */
  record Any(List<Predicate> parts) implements Predicate {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Asks rows about the body; binds as strongly as a call.
   *
   * @param rows the rows, or the one that may be there
   * @param method what asks them, such as {@code filter}
   * @param variable what the body calls a row
   * @param end what is left to be called; empty for nothing
   */
  record Asked(Snippet rows, String method, String variable, Predicate body, String end)
      implements Predicate {}

  /** Returns what holds if all parts do. */
  static Predicate all(List<Predicate> parts) {
    List<Predicate> flat = new ArrayList<>();
    for (Predicate part : parts) {
      if (part instanceof All all) {
        all.parts().stream().filter(each -> !flat.contains(each)).forEach(flat::add);
      } else if (!part.equals(TRUE) && !flat.contains(part)) {
        flat.add(part);
      }
    }
    if (flat.contains(FALSE)) {
      return FALSE;
    }
    return flat.isEmpty() ? TRUE : flat.size() == 1 ? flat.get(0) : new All(flat);
  }

  /** Returns what holds if any part does. */
  static Predicate any(List<Predicate> parts) {
    List<Predicate> flat = new ArrayList<>();
    for (Predicate part : parts) {
      if (part instanceof Any any) {
        any.parts().stream().filter(each -> !flat.contains(each)).forEach(flat::add);
      } else if (!part.equals(FALSE) && !flat.contains(part)) {
        flat.add(part);
      }
    }
    if (flat.contains(TRUE)) {
      return TRUE;
    }
    return flat.isEmpty() ? FALSE : flat.size() == 1 ? flat.get(0) : new Any(flat);
  }
}
