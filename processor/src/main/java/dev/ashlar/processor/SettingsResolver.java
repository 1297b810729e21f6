package dev.ashlar.processor;

import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.Settings;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Closest;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts together what holds for the module: {@code @SchemaModule}, and options, which win. */
final class SettingsResolver {
  private static final List<String> DEFAULT_DIALECTS = List.of("postgresql", "sqlite");

  private final Options options;
  private final Set<String> knownDialects;

  SettingsResolver(Options options, Set<String> knownDialects) {
    this.options = options;
    this.knownDialects = knownDialects;
  }

  /**
   * Returns the settings; what is wrong with them is added to the problems.
   *
   * @param mark {@code @SchemaModule}, if the module has one
   * @param module the package that all its types lie in or below
   */
  Settings resolve(Optional<Mark> mark, String module, Problems problems) {
    String name = options.find("module").orElse(module);
    Anchor anchor = mark.map(Mark::anchor).orElse(Anchor.ofPackage(name));
    boolean root =
        options.find("root").isPresent()
            ? options.isSet("root")
            : mark.filter(found -> found.bool("root", false)).isPresent();
    return new Settings(name, dialects(mark, anchor, problems), root, options.values(), anchor);
  }

  /** Returns the names of modules that {@code @SchemaModule} lists. */
  static List<String> uses(Optional<Mark> mark) {
    return mark.map(found -> found.strings("uses")).orElse(List.of());
  }

  /** Returns the package that {@code @SchemaModule} asks for its index class. */
  static Optional<String> indexPackage(Optional<Mark> mark) {
    return mark.map(found -> found.string("index")).filter(name -> !name.isEmpty());
  }

  private List<String> dialects(Optional<Mark> mark, Anchor anchor, Problems problems) {
    List<String> given = options.list("dialects");
    if (given.isEmpty()) {
      given = mark.map(found -> found.strings("dialects")).orElse(List.of());
      anchor = mark.map(found -> found.at("dialects")).orElse(anchor);
    }
    for (String dialect : given) {
      if (!knownDialects.contains(dialect)) {
        problems.add(unknown(dialect, anchor));
      }
    }
    List<String> known = given.stream().filter(knownDialects::contains).distinct().toList();
    return known.isEmpty() ? DEFAULT_DIALECTS : known;
  }

  private Problem unknown(String dialect, Anchor anchor) {
    String message =
        "Dialect '%s' is not known: no SQL would be written for it.".formatted(dialect);
    String fix =
        Closest.to(dialect, knownDialects)
            .map("write \"%s\"."::formatted)
            .orElse("write one of " + String.join(", ", knownDialects) + ".");
    return Problem.of(Code.DIALECT_UNKNOWN, anchor, message).fix(fix);
  }
}
