package dev.ashlar.processor.analysis;

import dev.ashlar.ir.text.JavaNames;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Sees to it that each transition can be a method of the DAO beside its other methods. */
final class TransitionNames {
  private static final Pattern METHOD = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");

  /** What a DAO, its policy class or every object has anyway. */
  private static final Set<String> TAKEN =
      Set.of(
          ("find list listAfter count exists explain insert insertAll update delete read create"
                  + " bind created stamped exact withVersion staleOrMissing staleOrGone"
                  + " getClass hashCode equals toString notify notifyAll wait clone finalize")
              .split(" "));

  private final Outline outline;
  private final Set<String> relations;
  private final Set<String> seen = new HashSet<>();

  /**
   * Creates the names of one table.
   *
   * @param relations what leads from its rows to others
   */
  TransitionNames(Outline outline, Set<String> relations) {
    this.outline = outline;
    this.relations = relations;
  }

  /** Whether the transition has a name of its own; what is wrong with another is reported. */
  boolean accept(Mark mark) {
    String name = mark.string("name");
    if (!METHOD.matcher(name).matches() || JavaNames.isReserved(name)) {
      wrong(
          mark,
          "'%s' is the name of no method: %sDao could not offer the transition."
              .formatted(name, type()),
          "write a name such as \"send\": a small letter, then letters and digits.");
      return false;
    }
    if (isTaken(name)) {
      wrong(
          mark,
          "Transition %s is called like a method of %sDao: one would hide the other."
              .formatted(name, type()),
          "write another name, such as \"%s%s\".".formatted(name, type()));
      return false;
    }
    if (!seen.add(name)) {
      wrong(
          mark,
          "Two transitions of %s are called %s: one would hide the other.".formatted(type(), name),
          "write another name, or add to \"from\" of the first.");
      return false;
    }
    return true;
  }

  private boolean isTaken(String name) {
    return TAKEN.contains(name)
        || name.startsWith("findBy")
        || relations.contains(name)
        || outline.decl().members().stream()
            .map(member -> capital(member.name()))
            .anyMatch(
                member ->
                    List.of("read" + member, "update" + member, "set" + member).contains(name));
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private String type() {
    return outline.type().simpleName().replace(".", "");
  }

  private void wrong(Mark mark, String message, String fix) {
    outline.problems().add(Code.TRANSITION_IMPOSSIBLE, mark.at("name"), message, fix);
  }
}
