package dev.ashlar.processor.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Runs a processor as build tools that wrap the environment do: the compiler's trees are out of
 * reach.
 */
public final class Hidden implements Processor {
  private final Processor processor;

  private Hidden(Processor processor) {
    this.processor = processor;
  }

  /** Returns the processor, which will not find trees. */
  public static Processor trees(Processor processor) {
    return new Hidden(processor);
  }

  @Override
  public void init(ProcessingEnvironment environment) {
    processor.init(
        (ProcessingEnvironment)
            Proxy.newProxyInstance(
                Hidden.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                  try {
                    return method.invoke(environment, arguments);
                  } catch (InvocationTargetException thrown) {
                    throw thrown.getCause();
                  }
                }));
  }

  @Override
  public Set<String> getSupportedOptions() {
    return processor.getSupportedOptions();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return processor.getSupportedAnnotationTypes();
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return processor.getSupportedSourceVersion();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    return processor.process(annotations, round);
  }

  @Override
  public Iterable<? extends Completion> getCompletions(
      Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
    return processor.getCompletions(element, annotation, member, userText);
  }
}
