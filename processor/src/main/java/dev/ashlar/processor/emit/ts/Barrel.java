package dev.ashlar.processor.emit.ts;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes {@code index.ts}, which exports every type again, and nothing that exists at run time. */
final class Barrel {

  private static final Pattern TYPE = Pattern.compile("(?m)^export (?:interface|type) (\\w+)");

  private Barrel() {}

  /**
   * Returns the text of the file.
   *
   * @param files texts of the files of types, by name without the extension
   */
  static String of(Map<String, String> files) {
    StringBuilder text = new StringBuilder(Header.ofAll().line());
    new TreeMap<>(files)
        .forEach(
            (stem, content) -> {
              Collection<String> types = types(content);
              if (!types.isEmpty()) {
                text.append(
                    "export type { %s } from \"./%s.js\";\n"
                        .formatted(String.join(", ", types), stem));
              }
            });
    return text.toString();
  }

  private static Collection<String> types(String content) {
    TreeSet<String> types = new TreeSet<>();
    Matcher declarations = TYPE.matcher(content);
    while (declarations.find()) {
      types.add(declarations.group(1));
    }
    return types;
  }
}
