package dev.ashlar.processor.testing;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Table;
import dev.ashlar.processor.decl.Reading;
import dev.ashlar.processor.source.ClassFiles;
import dev.ashlar.processor.source.DeclarationReader;
import dev.ashlar.processor.source.WrittenMethods;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Reads declarations while a compiler runs, and keeps what was read. */
public final class Probe extends AbstractProcessor {
  private final Map<String, Reading> readings = new TreeMap<>();

  /** Returns what was read, by the qualified names of the types. */
  public Map<String, Reading> readings() {
    return readings;
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Table.class.getName(), Actor.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    DeclarationReader reader =
        new DeclarationReader(
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            ClassFiles.NONE,
            WrittenMethods.NONE);
    for (TypeElement annotation : annotations) {
      for (Element element : round.getElementsAnnotatedWith(annotation)) {
        TypeElement type = (TypeElement) element;
        readings.put(type.getQualifiedName().toString(), reader.read(type));
      }
    }
    return false;
  }
}
