package dev.ashlar.processor.emit.ts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One TypeScript file in the making: its blocks in order, and what they need of other files. */
final class TsFile {

  private final String stem;
  private final Homes homes;
  private final List<String> notes = new ArrayList<>();
  private final List<String> blocks = new ArrayList<>();
  private final Map<String, Set<String>> types = new TreeMap<>();
  private final Map<String, Set<String>> values = new TreeMap<>();
  private boolean zod;

  /**
   * Starts a file.
   *
   * @param stem its name without the extension
   */
  TsFile(String stem, Homes homes) {
    this.stem = stem;
    this.homes = homes;
  }

  /** Returns the name without the extension. */
  String stem() {
    return stem;
  }

  /** Returns the name of a type, which the file imports if it stands elsewhere. */
  String type(String name) {
    return imported(types, name);
  }

  /** Returns the name of a value, which the file imports if it stands elsewhere. */
  String value(String name) {
    return imported(values, name);
  }

  /** Makes Zod known as {@code z}. */
  void importZod() {
    zod = true;
  }

  /** Adds a line of comment below the first one. */
  void note(String line) {
    notes.add("// " + line + "\n");
  }

  /** Adds a block; blank lines stand between blocks. */
  void add(String block) {
    blocks.add(block.stripTrailing() + "\n");
  }

  /** Returns the whole text. */
  String text(Header header) {
    String head = header.line() + String.join("", notes) + imports();
    return Stream.concat(Stream.of(head), blocks.stream()).collect(Collectors.joining("\n"));
  }

  private String imported(Map<String, Set<String>> names, String name) {
    if (!homes.isHome(name, stem)) {
      names.computeIfAbsent(homes.of(name), file -> new TreeSet<>()).add(name);
    }
    return name;
  }

  private String imports() {
    StringBuilder text = new StringBuilder(zod ? "import * as z from \"zod\";\n" : "");
    Stream.concat(types.keySet().stream(), values.keySet().stream())
        .distinct()
        .sorted(Comparator.naturalOrder())
        .forEach(file -> text.append(importOf(file)));
    return text.toString();
  }

  private String importOf(String file) {
    Set<String> values = this.values.getOrDefault(file, Set.of());
    Stream<String> types =
        this.types.getOrDefault(file, Set.of()).stream().filter(type -> !values.contains(type));
    if (values.isEmpty()) {
      return statement("import type", types, file);
    }
    return statement(
        "import", Stream.concat(values.stream(), types.map(type -> "type " + type)), file);
  }

  private static String statement(String keyword, Stream<String> names, String file) {
    return "%s { %s } from \"./%s.js\";\n"
        .formatted(keyword, names.collect(Collectors.joining(", ")), file);
  }
}
