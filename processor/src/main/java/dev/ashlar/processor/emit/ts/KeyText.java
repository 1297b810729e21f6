package dev.ashlar.processor.emit.ts;

import java.util.Collection;

/** Writes the types of keys. */
final class KeyText {

  private KeyText() {}

  /** Adds those of the keys that stand in the file. */
  static void addTo(TsFile file, TsModel model, Collection<String> keys) {
    StringBuilder text = new StringBuilder();
    keys.stream()
        .filter(key -> model.homes().isHome(key, file.stem()))
        .distinct()
        .forEach(
            key ->
                text.append(
                    "export type %1$s = %2$s<string, \"%1$s\">;\n"
                        .formatted(key, file.type("Brand"))));
    if (!text.isEmpty()) {
      file.add(text.toString());
    }
  }
}
