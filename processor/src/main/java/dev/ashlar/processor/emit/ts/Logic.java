package dev.ashlar.processor.emit.ts;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A boolean expression of TypeScript before it is printed: it knows where parentheses are needed.
 */
sealed interface Logic {

  /** Returns the text on one line, to be used where any operator may stand beside it. */
  String operand();

  /** Returns the text as it stands by itself, each part of it on a line of its own. */
  String lines(String indent);

  /** Returns what holds if all parts do; the only part by itself. */
  static Logic all(List<Logic> parts) {
    return joined(parts, "&&");
  }

  /** Returns what holds if any part does; the only part by itself. */
  static Logic any(List<Logic> parts) {
    return joined(parts, "||");
  }

  private static Logic joined(List<Logic> parts, String operator) {
    Set<Logic> flat = new LinkedHashSet<>();
    for (Logic part : parts) {
      if (part instanceof Joined joined && joined.operator().equals(operator)) {
        flat.addAll(joined.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.iterator().next() : new Joined(List.copyOf(flat), operator);
  }

  /** An expression that binds tighter than any logical operator. */
  record Atom(String operand) implements Logic {
    @Override
    public String lines(String indent) {
      return operand;
    }
  }

  /** Different expressions between the same operator, at least two. */
  record Joined(List<Logic> parts, String operator) implements Logic {
    private static final int WIDTH = 100;

    /** Copies the parts. */
    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public String operand() {
      return parts.stream()
          .map(Logic::operand)
          .collect(Collectors.joining(" " + operator + " ", "(", ")"));
    }

    @Override
    public String lines(String indent) {
      return parts.stream()
          .map(part -> fitted(part, indent))
          .collect(Collectors.joining("\n" + indent + operator + " "));
    }

    private static String fitted(Logic part, String indent) {
      String line = part.operand();
      if (part instanceof Atom || line.length() + indent.length() <= WIDTH) {
        return line;
      }
      String inner = indent + "  ";
      return "(\n" + inner + part.lines(inner) + "\n" + indent + ")";
    }
  }
}
