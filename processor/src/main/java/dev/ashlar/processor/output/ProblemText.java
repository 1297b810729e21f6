package dev.ashlar.processor.output;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Excerpt;
import dev.ashlar.processor.diagnostics.Problem;
import java.util.List;

/**
 * Writes a problem as a compiler prints it: a sentence, the expression, what to type, the page.
 * javac moves all lines but the first two columns to the right.
 */
final class ProblemText {
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  private ProblemText() {}

  /** Returns the message for a place that the compiler shows by itself. */
  static String of(Problem problem) {
    StringBuilder text = new StringBuilder("[ashlar " + problem.code().id() + "] ");
    text.append(problem.message());
    problem.excerpt().ifPresent(excerpt -> excerpt(text, excerpt));
    problem.fix().ifPresent(fix -> text.append("\nfix: ").append(fix));
    problem.notes().forEach(note -> text.append("\n").append(note));
    return text.append("\npage: docs/diagnostics/" + problem.code().id() + ".md").toString();
  }

  /** Returns the message for a place that the compiler may not be able to show. */
  static String withPlace(Problem problem) {
    return of(problem) + "\nat: " + place(problem.anchor());
  }

  private static void excerpt(StringBuilder text, Excerpt excerpt) {
    text.append("\n  ").append(excerpt.line()).append("\n  ").append(excerpt.carets());
  }

  private static String place(Anchor anchor) {
    StringBuilder place = new StringBuilder(anchor.type().simpleName());
    anchor.member().ifPresent(member -> place.append('.').append(member));
    anchor
        .annotation()
        .ifPresent(
            annotation ->
                place.append(", ").append(ordinal(anchor)).append('@').append(annotation.last()));
    if (!anchor.path().isEmpty()) {
      place.append(", ").append(anchor.path().get(0));
    }
    return place.toString();
  }

  private static String ordinal(Anchor anchor) {
    int which = anchor.occurrence();
    if (which == 0) {
      return "";
    }
    return (which < ORDINALS.size() ? ORDINALS.get(which) : (which + 1) + "th") + " ";
  }
}
