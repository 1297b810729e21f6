package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.text.Singular;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the types of the application are called in TypeScript, each by a name of its own. */
final class Names {

  /** What our own files need under these names, and files that operating systems reserve. */
  private static final Set<String> TAKEN =
      Set.of("aux", "brand", "con", "index", "nul", "pick", "prn", "readonly", "record", "z");

  private final Map<TypeName, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>(TAKEN);

  private Names() {}

  /** Returns the names of everything in the schema; the actor and the tables choose first. */
  static Names of(Schema schema) {
    Names names = new Names();
    schema.actor().ifPresent(actor -> names.claim(actor.type()));
    Stream.of(schema.tables(), schema.imported())
        .flatMap(List::stream)
        .filter(table -> table.shape() != JavaShape.NONE)
        .map(Table::type)
        .forEach(names::claim);
    schema.tables().stream()
        .filter(table -> table.shape() == JavaShape.NONE)
        .map(Table::type)
        .forEach(names::claimConnection);
    schema.objects().stream().map(ObjectType::type).forEach(names::claim);
    schema.enums().stream().map(EnumType::type).forEach(names::claim);
    return names;
  }

  /** Returns the name of the type, such as {@code InvoiceLine}. */
  String of(TypeName type) {
    String name = names.get(type);
    if (name == null) {
      throw new IllegalArgumentException(type.qualified() + " is not in the schema");
    }
    return name;
  }

  /** Returns the file of a name, without its extension: {@code invoice-line}. */
  static String stem(String name) {
    return spaced(name, "-");
  }

  /** Returns a name as words: {@code invoice line}. */
  static String words(String name) {
    return spaced(name, " ");
  }

  private static String spaced(String name, String between) {
    return name.replaceAll("([\\p{Ll}\\p{N}])(\\p{Lu})", "$1" + between + "$2")
        .replaceAll("(\\p{Lu})(\\p{Lu}\\p{Ll})", "$1" + between + "$2")
        .toLowerCase(Locale.ROOT);
  }

  private void claim(TypeName type) {
    if (names.containsKey(type)) {
      return;
    }
    claim(type, candidates(type));
  }

  private void claim(TypeName type, Stream<String> candidates) {
    String name =
        candidates
            .filter(candidate -> isFree(candidate))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no name is left for " + type));
    names.put(type, name);
    taken.add(name.toLowerCase(Locale.ROOT));
    taken.add(stem(name));
  }

  /** Claims {@code PageTag} for what connects the rows of {@code Page} with its {@code tags}. */
  private void claimConnection(TypeName type) {
    int end = type.simpleName().lastIndexOf('.');
    String one = Singular.of(type.shortName());
    String owner = type.simpleName().substring(0, end).replace(".", "");
    String simple = owner + one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1);
    claim(type, candidates(new TypeName(type.packageName(), simple)));
  }

  private boolean isFree(String name) {
    return !taken.contains(name.toLowerCase(Locale.ROOT)) && !taken.contains(stem(name));
  }

  private static Stream<String> candidates(TypeName type) {
    String simple = type.simpleName().replace(".", "");
    String full = capitalizedParts(type.packageName()) + simple;
    return Stream.concat(
        Stream.of(type.shortName(), simple, type.shortName() + "Row", full),
        Stream.iterate(2, number -> number + 1).map(number -> full + number));
  }

  private static String capitalizedParts(String packageName) {
    StringBuilder name = new StringBuilder();
    for (String part : packageName.split("\\.", 0)) {
      if (!part.isEmpty()) {
        name.append(part.substring(0, 1).toUpperCase(Locale.ROOT)).append(part.substring(1));
      }
    }
    return name.toString();
  }
}
