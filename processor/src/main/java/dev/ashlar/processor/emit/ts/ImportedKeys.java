package dev.ashlar.processor.emit.ts;

import java.util.List;
import java.util.Optional;

/**
 * Writes the keys of tables that other modules own. Their rows are described there; the types of
 * keys are equal wherever they are declared.
 */
final class ImportedKeys {

  private ImportedKeys() {}

  /** Returns the text of the file, if there are such keys. */
  static Optional<String> of(TsModel model) {
    List<String> keys =
        model.schema().imported().stream()
            .flatMap(table -> model.keys().own(table).stream())
            .filter(key -> model.homes().isHome(key, TsModel.IMPORTED_KEYS))
            .toList();
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    TsFile file = model.file(TsModel.IMPORTED_KEYS);
    KeyText.addTo(file, model, keys);
    return Optional.of(file.text(Header.ofAll()));
  }
}
