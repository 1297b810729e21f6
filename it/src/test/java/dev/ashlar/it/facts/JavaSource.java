package dev.ashlar.it.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Java source of which each line knows what it says of the database.
 *
 * @param type the qualified name of the type that it declares
 */
record JavaSource(String type, List<Line> lines) {
  JavaSource {
    lines = List.copyOf(lines);
  }

  /**
   * A line.
   *
   * @param about the part of a table that would be lost without the line; absent for a line that
   *     cannot be left out
   */
  record Line(String text, Optional<Subject> about) {
    static Line of(String text) {
      return new Line(text, Optional.empty());
    }

    static Line about(Subject subject, String text) {
      return new Line(text, Optional.of(subject));
    }
  }

  /** Returns the text of the file. */
  String text() {
    List<String> all = new ArrayList<>();
    lines.forEach(line -> all.add(line.text()));
    return String.join("\n", all) + "\n";
  }

  /** Returns the line with this number, counted from one. */
  Optional<Line> line(long number) {
    return number < 1 || number > lines.size()
        ? Optional.empty()
        : Optional.of(lines.get((int) number - 1));
  }
}
