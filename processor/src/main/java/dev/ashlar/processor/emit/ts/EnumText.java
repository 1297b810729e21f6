package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.EnumType;
import java.util.stream.Collectors;

/**
 * Writes enums: an array of the constants for select boxes and schemas, and a union of the same
 * name.
 */
final class EnumText {

  private EnumText() {}

  /** Adds the enums that stand in the file. */
  static void addTo(TsFile file, TsModel model) {
    for (EnumType type : model.schema().enums()) {
      String name = model.names().of(type.type());
      if (model.homes().isHome(name, file.stem())) {
        file.add(text(name, type));
      }
    }
  }

  private static String text(String name, EnumType type) {
    String constants =
        type.names().stream().map(Identifiers::literal).collect(Collectors.joining(", "));
    return Comment.of("", type.doc())
        + "export const %1$s = [%2$s] as const;\nexport type %1$s = (typeof %1$s)[number];\n"
            .formatted(name, constants);
  }
}
