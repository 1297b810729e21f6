package dev.ashlar.it.facts;

import java.util.Comparator;

/**
 * One way in which a database is not what the facts say.
 *
 * @param text what differs, in one line
 */
record Difference(Subject subject, String text) implements Comparable<Difference> {
  Difference {
    text = text.replaceAll("\\s+", " ").strip();
  }

  @Override
  public int compareTo(Difference other) {
    return Comparator.comparing(Difference::subject)
        .thenComparing(Difference::text)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return subject + " " + text;
  }
}
