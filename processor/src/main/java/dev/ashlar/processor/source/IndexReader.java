package dev.ashlar.processor.source;

import dev.ashlar.processor.source.GeneratedMarks.IndexText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the index classes of all modules in sight: in the reserved package, and for a named module
 * in a package of its own below its name, since two named modules cannot share one.
 */
public final class IndexReader {
  /** The reserved package of index classes. */
  public static final String RESERVED = "ashlar.index";

  private final Elements elements;
  private final List<? extends ModuleElement> modules;

  public IndexReader(Elements elements) {
    this.elements = elements;
    this.modules =
        elements.getAllModuleElements().stream().filter(module -> !isOfTheJdk(module)).toList();
  }

  private static boolean isOfTheJdk(ModuleElement module) {
    String name = module.getQualifiedName().toString();
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  /** Returns the package for the index class of a module; the module's name is empty if unnamed. */
  public static String packageOf(ModuleElement module) {
    return module.isUnnamed() ? RESERVED : module.getQualifiedName() + "." + RESERVED;
  }

  /**
   * Returns the indexes that can be found, sorted by the names of their classes.
   *
   * @param uses further packages, or names of modules
   */
  public List<IndexText> read(List<String> uses) {
    Map<String, IndexText> found = new LinkedHashMap<>();
    add(found, elements.getPackageElement(RESERVED));
    for (ModuleElement module : modules) {
      add(found, elements.getPackageElement(module, RESERVED));
      add(found, elements.getPackageElement(module, packageOf(module)));
    }
    uses.forEach(use -> named(use).forEach(index -> found.put(index.name().qualified(), index)));
    return found.values().stream().sorted(Comparator.comparing(IndexText::name)).toList();
  }

  /** Returns the indexes in a package, or of a module, of this name. */
  public List<IndexText> named(String use) {
    Map<String, IndexText> found = new LinkedHashMap<>();
    for (String name : Set.of(use, use + "." + RESERVED)) {
      add(found, elements.getPackageElement(name));
      for (ModuleElement module : modules) {
        add(found, elements.getPackageElement(module, name));
      }
    }
    return List.copyOf(found.values());
  }

  private static void add(Map<String, IndexText> found, PackageElement element) {
    if (element == null) {
      return;
    }
    for (TypeElement type : ElementFilter.typesIn(element.getEnclosedElements())) {
      GeneratedMarks.index(type).ifPresent(index -> found.put(index.name().qualified(), index));
    }
  }
}
