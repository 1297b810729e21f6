package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.Anchor;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What holds for the whole module: {@code @SchemaModule}, and the options of the compiler, which
 * win.
 *
 * @param module the package that all types of the module lie in or below
 * @param dialects the ids SQL is written for, in the order given
 * @param root whether the module owns the migrations of the application
 * @param options all options, without their prefix {@code ashlar.}
 * @param anchor where a problem about the module as a whole is shown
 */
public record Settings(
    String module,
    List<String> dialects,
    boolean root,
    Map<String, String> options,
    Anchor anchor) {
  public Settings {
    dialects = List.copyOf(dialects);
    options = Collections.unmodifiableMap(new TreeMap<>(options));
  }
}
