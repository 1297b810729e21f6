package dev.ashlar.processor;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The options of one compilation that are ours.
 *
 * @param values by name, without the prefix {@code ashlar.}
 */
record Options(Map<String, String> values) {
  static final String PREFIX = "ashlar.";

  private static final Set<String> FLAGS = Set.of("root", "verbose");
  private static final Set<String> OWN = Set.of("dialects", "module", "root", "verbose");

  Options {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** Takes our options out of all those given to the compiler. */
  static Options of(Map<String, String> given) {
    Map<String, String> ours = new TreeMap<>();
    given.forEach(
        (name, value) -> {
          if (name.startsWith(PREFIX)) {
            ours.put(name.substring(PREFIX.length()), value == null ? "" : value);
          }
        });
    return new Options(ours);
  }

  /** Returns the names of all options there are, without the prefix. */
  static Set<String> names(Set<String> ofDialectsAndEmitters) {
    Set<String> names = new TreeSet<>(OWN);
    names.addAll(ofDialectsAndEmitters);
    return names;
  }

  /** Returns the value that was given. */
  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Whether a flag was given and is not {@code false}. */
  boolean isSet(String flag) {
    return find(flag).filter(value -> !value.equals("false")).isPresent();
  }

  /** Returns the parts of a list that was given; none if it was not. */
  List<String> list(String name) {
    return find(name).stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** Returns what is wrong with the names and with the values of flags. */
  List<Problem> problems(Set<String> known, Anchor anchor) {
    List<Problem> problems = new ArrayList<>();
    values.forEach(
        (name, value) -> {
          if (!known.contains(name)) {
            problems.add(unknown(name, known, anchor));
          } else if (FLAGS.contains(name) && !Set.of("", "true", "false").contains(value)) {
            problems.add(
                Problem.of(
                        Code.OPTION_UNKNOWN,
                        anchor,
                        "-A%s%s=%s is neither true nor false: it would be taken for true."
                            .formatted(PREFIX, name, value))
                    .fix("-A%s%s=true".formatted(PREFIX, name)));
          }
        });
    return problems;
  }

  private static Problem unknown(String name, Set<String> known, Anchor anchor) {
    Problem problem =
        Problem.of(
            Code.OPTION_UNKNOWN,
            anchor,
            "-A%s%s is not an option: it would be ignored.".formatted(PREFIX, name));
    Optional<String> meant = Closest.to(name, known);
    return meant.isPresent()
        ? problem.fix("write \"-A%s%s\".".formatted(PREFIX, meant.get()))
        : problem.fix("leave it out; there are " + String.join(", ", known) + ".");
  }
}
