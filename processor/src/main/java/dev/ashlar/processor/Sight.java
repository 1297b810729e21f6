package dev.ashlar.processor;

import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.fragment.FragmentReader;
import dev.ashlar.processor.output.GeneratedClass;
import dev.ashlar.processor.output.Locations;
import dev.ashlar.processor.source.GeneratedMarks;
import dev.ashlar.processor.source.GeneratedMarks.FragmentText;
import dev.ashlar.processor.source.Names;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds what a module declares beyond the types of this compilation: build tools and editors pass
 * only what has changed. The rest lies as fragments in the class output.
 */
final class Sight {
  private final ProcessingEnvironment environment;
  private final Elements elements;

  Sight(ProcessingEnvironment environment) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
  }

  /**
   * What can be seen of a module.
   *
   * @param readings of each type that has a fragment
   * @param missing types that the module declares, and whose fragments are gone
   */
  record Seen(Map<TypeName, Reading> readings, Set<TypeName> missing) {}

  /**
   * Completes what this compilation has read.
   *
   * @param fresh the fragments of this compilation, by the types they were read from
   * @param unchanged types of this compilation that come back as class files
   * @param indexed the qualified names of the types in the module's index, from before
   */
  Seen complete(
      Map<TypeName, Reading> fresh, Collection<TypeName> unchanged, Collection<String> indexed) {
    Map<TypeName, Reading> readings = new TreeMap<>(fresh);
    Set<TypeName> missing = new TreeSet<>();
    Set<TypeName> expected = new TreeSet<>(unchanged);
    for (String name : indexed) {
      declared(name).ifPresent(expected::add);
    }
    expected.removeAll(fresh.keySet());
    for (TypeName name : expected) {
      Optional<Reading> reading = compiled(GeneratedClass.fragmentName(name));
      reading.ifPresentOrElse(found -> readings.put(name, found), () -> missing.add(name));
    }
    addNeighbours(readings);
    return new Seen(readings, missing);
  }

  private Optional<TypeName> declared(String qualifiedName) {
    return Optional.ofNullable(elements.getTypeElement(qualifiedName))
        .filter(Declared::is)
        .map(Names::of);
  }

  private Optional<Reading> compiled(TypeName fragment) {
    return Optional.ofNullable(elements.getTypeElement(fragment.qualified()))
        .flatMap(GeneratedMarks::fragment)
        .map(FragmentText::json)
        .flatMap(FragmentReader::read);
  }

  /** Fragments that no index names yet, because an earlier compilation was not complete. */
  private void addNeighbours(Map<TypeName, Reading> readings) {
    Set<String> packages = new TreeSet<>();
    readings.keySet().forEach(type -> packages.add(type.packageName()));
    for (String name : packages) {
      PackageElement neighbourhood = elements.getPackageElement(name);
      if (neighbourhood != null) {
        ElementFilter.typesIn(neighbourhood.getEnclosedElements())
            .forEach(type -> addNeighbour(type, readings));
      }
    }
  }

  private void addNeighbour(TypeElement type, Map<TypeName, Reading> readings) {
    Optional<TypeName> of =
        GeneratedMarks.fragment(type).map(FragmentText::of).flatMap(this::declared);
    if (of.isPresent()
        && !readings.containsKey(of.get())
        && Locations.hasCompiled(environment.getFiler(), Names.of(type))) {
      compiled(Names.of(type)).ifPresent(reading -> readings.put(of.get(), reading));
    }
  }
}
