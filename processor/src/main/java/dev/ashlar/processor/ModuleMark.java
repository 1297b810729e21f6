package dev.ashlar.processor;

import dev.ashlar.annotation.SchemaModule;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.PackageDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.source.DeclarationReader;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the one {@code @SchemaModule} of a module, also where it is not compiled this time. */
final class ModuleMark {
  private static final String PACKAGE = ".package-info";

  private final Elements elements;
  private final DeclarationReader reader;
  private final TreeMap<TypeName, Mark> found = new TreeMap<>();

  ModuleMark(Elements elements, DeclarationReader reader) {
    this.elements = elements;
    this.reader = reader;
  }

  /**
   * Looks at types and packages by name, and at the packages around types.
   *
   * @param candidates qualified names; that of a package ends in {@code package-info}
   * @param types whose packages, and those above them, are looked at
   */
  Optional<Mark> find(
      Collection<String> candidates, Collection<TypeName> types, Problems problems) {
    Set<String> packages = new TreeSet<>();
    for (String name : candidates) {
      if (name.endsWith(PACKAGE)) {
        packages.add(name.substring(0, name.length() - PACKAGE.length()));
      } else {
        Optional.ofNullable(elements.getTypeElement(name)).ifPresent(this::look);
      }
    }
    types.forEach(type -> addWithParents(type.packageName(), packages));
    for (String name : packages) {
      look(name);
    }
    if (found.size() > 1) {
      String message =
          "@SchemaModule stands on %s: one of them would be ignored."
              .formatted(
                  String.join(" and ", found.keySet().stream().map(TypeName::qualified).toList()));
      Mark last = found.lastEntry().getValue();
      problems.add(Code.MODULE_DECLARED_TWICE, last.anchor(), message, "keep one of them.");
    }
    return found.values().stream().findFirst();
  }

  private static boolean is(Mark mark) {
    return mark.is(SchemaModule.class);
  }

  private void keep(Mark mark) {
    found.put(mark.anchor().type(), mark);
  }

  private static void addWithParents(String name, Set<String> packages) {
    String rest = name;
    while (!rest.isEmpty()) {
      packages.add(rest);
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf('.')));
    }
  }

  private void look(TypeElement type) {
    reader.marks(type).stream().filter(ModuleMark::is).forEach(this::keep);
  }

  private void look(String name) {
    PackageElement element = elements.getPackageElement(name);
    if (element != null) {
      PackageDecl declared = reader.read(element);
      declared.marks().stream().filter(ModuleMark::is).forEach(this::keep);
    }
  }
}
