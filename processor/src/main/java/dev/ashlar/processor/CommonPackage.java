package dev.ashlar.processor;

import dev.ashlar.processor.diagnostics.TypeName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The package that all of some types lie in or below; it names their module. */
final class CommonPackage {
  private CommonPackage() {}

  /** Returns the longest such package; that of the first type if they have none in common. */
  static String of(Collection<TypeName> types) {
    List<TypeName> sorted = types.stream().sorted().toList();
    List<String> common = parts(sorted.get(0));
    for (TypeName type : sorted) {
      List<String> other = parts(type);
      int same = 0;
      while (same < Math.min(common.size(), other.size())
          && common.get(same).equals(other.get(same))) {
        same++;
      }
      common = common.subList(0, same);
    }
    return common.isEmpty() ? sorted.get(0).packageName() : String.join(".", common);
  }

  private static List<String> parts(TypeName type) {
    return type.packageName().isEmpty()
        ? List.of()
        : Arrays.asList(type.packageName().split("\\."));
  }
}
