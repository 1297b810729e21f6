package dev.ashlar.processor.output;

import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic;

/** Prints problems at what they are about, sorted by file and position. */
public final class MessagerReporter {
  private final Messager messager;
  private final MirrorAnchors mirrors;
  private final Optional<TreeAnchors> trees;

  public MessagerReporter(ProcessingEnvironment environment) {
    this.messager = environment.getMessager();
    this.mirrors = new MirrorAnchors(environment.getElementUtils());
    this.trees = CompilerTrees.of(environment).map(TreeAnchors::new);
  }

  private record Located(Problem problem, Optional<TreeAnchors.Found> found) {
    String file() {
      return found.map(TreeAnchors.Found::fileName).orElse("");
    }

    long position() {
      return found.map(TreeAnchors.Found::position).orElse(0L);
    }
  }

  /** Prints the problems that were not printed before; notes may follow from errors, and wait. */
  public void report(Problems problems) {
    boolean errors = problems.hasErrors();
    List<Located> located = new ArrayList<>();
    for (Problem problem : problems.take()) {
      if (!errors || Severity.of(problem.code()) != Severity.NOTE) {
        located.add(new Located(problem, inTrees(problem)));
      }
    }
    located.sort(Comparator.comparing(Located::file).thenComparingLong(Located::position));
    located.forEach(this::print);
  }

  /** Prints a line that is about nothing in a source. */
  public void note(String text) {
    messager.printMessage(Diagnostic.Kind.NOTE, text);
  }

  private Optional<TreeAnchors.Found> inTrees(Problem problem) {
    return trees.flatMap(
        anchors ->
            mirrors
                .element(problem.anchor())
                .flatMap(element -> anchors.find(element, problem.anchor())));
  }

  private void print(Located located) {
    Problem problem = located.problem();
    Diagnostic.Kind kind = kind(Severity.of(problem.code()));
    if (located.found().isPresent()) {
      located.found().get().print(kind, ProblemText.of(problem));
      return;
    }
    Optional<Place> place = mirrors.find(problem.anchor());
    if (place.filter(MessagerReporter::hasPosition).isEmpty()) {
      messager.printMessage(kind, ProblemText.of(problem));
      return;
    }
    print(kind, ProblemText.withPlace(problem), place.get());
  }

  /** A package stands in a source only if it is annotated there. */
  private static boolean hasPosition(Place place) {
    return place.mirror().isPresent() || !(place.element() instanceof PackageElement);
  }

  private void print(Diagnostic.Kind kind, String text, Place place) {
    Optional<AnnotationMirror> mirror = place.mirror();
    if (mirror.isEmpty()) {
      messager.printMessage(kind, text, place.element());
    } else if (place.value().isEmpty()) {
      messager.printMessage(kind, text, place.element(), mirror.get());
    } else {
      messager.printMessage(kind, text, place.element(), mirror.get(), place.value().get());
    }
  }

  private static Diagnostic.Kind kind(Severity severity) {
    if (severity == Severity.ERROR) {
      return Diagnostic.Kind.ERROR;
    }
    return severity == Severity.WARNING ? Diagnostic.Kind.WARNING : Diagnostic.Kind.NOTE;
  }
}
