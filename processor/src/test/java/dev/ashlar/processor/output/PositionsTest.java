package dev.ashlar.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Excerpt;
import dev.ashlar.processor.diagnostics.Problem;
import dev.ashlar.processor.diagnostics.Problems;
import dev.ashlar.processor.diagnostics.TypeName;
import dev.ashlar.processor.testing.Hidden;
import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PositionsTest {
  private static final Anchor TYPE = Anchor.of(new TypeName("p", "T"));
  private static final TypeName INDEX = TypeName.topLevel("dev.ashlar.annotation.Index");
  private static final TypeName CHECK = TypeName.topLevel("dev.ashlar.annotation.Check");
  private static final String SOURCE =
      """
      package p;
      import dev.ashlar.annotation.*;
      @Table
      @Index("title")
      @Index(value = {"title", "titel desc"}, unique = true)
      public record T(
          @Column(length = 20) String title,
          @Check("a > 1") @Check(value = "b > 1", name = "b") int number) {}
      """;

  @TempDir Path home;

  /** Reports problems at anchors, once. */
  private static final class Reporting extends AbstractProcessor {
    private final List<Problem> problems;

    Reporting(List<Problem> problems) {
      this.problems = new ArrayList<>(problems);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      Problems found = new Problems();
      found.addAll(problems);
      problems.clear();
      new MessagerReporter(processingEnv).report(found);
      return false;
    }
  }

  private Result report(boolean trees, Problem... problems) {
    Processor processor = new Reporting(List.of(problems));
    return Javac.in(home)
        .processors(() -> List.of(trees ? processor : Hidden.trees(processor)))
        .source("p/T.java", SOURCE)
        .compile();
  }

  private static Problem at(Anchor anchor) {
    return Problem.of(Code.INDEX_NAMES_UNKNOWN, anchor, "here");
  }

  private String position(Anchor anchor) {
    return report(true, at(anchor)).complaints().get(0);
  }

  @Test
  void pointsAtTheElementOfARepeatedAnnotation() {
    assertThat(position(TYPE.annotation(INDEX, 1).at("value").at("1")))
        .isEqualTo("T.java:5:26 [ashlar IX101] here");
    assertThat(position(TYPE.annotation(INDEX, 1).at("unique")))
        .isEqualTo("T.java:5:50 [ashlar IX101] here");
  }

  @Test
  void takesAValueWithoutBracesForAnArray() {
    assertThat(position(TYPE.annotation(INDEX, 0).at("value").at("0")))
        .isEqualTo("T.java:4:8 [ashlar IX101] here");
  }

  @Test
  void pointsAtTheAnnotationWhereTheValueIsNotWritten() {
    assertThat(position(TYPE.annotation(INDEX, 0).at("where")))
        .isEqualTo("T.java:4:1 [ashlar IX101] here");
  }

  @Test
  void pointsAtAnnotationsOfComponents() {
    assertThat(position(TYPE.member("number").annotation(CHECK, 1).at("value")))
        .isEqualTo("T.java:8:36 [ashlar IX101] here");
    assertThat(position(TYPE.member("number"))).startsWith("T.java:8:");
  }

  @Test
  void saysWhichRepetitionWhereItCannotPoint() {
    Result result = report(false, at(TYPE.annotation(INDEX, 1).at("value").at("1")));
    assertThat(result.complaints()).singleElement().asString().startsWith("T.java:");
    assertThat(result.messages()).contains("\n  at: T, second @Index, value");
  }

  @Test
  void pointsWithMirrorsWhereThereAreNoTrees() {
    TypeName column = TypeName.topLevel("dev.ashlar.annotation.Column");
    Result result = report(false, at(TYPE.member("title").annotation(column, 0).at("length")));
    assertThat(result.complaints()).containsExactly("T.java:7:22 [ashlar IX101] here");
  }

  @Test
  void sortsByPosition() {
    Result result =
        report(
            true,
            at(TYPE.member("number").annotation(CHECK, 0)),
            at(TYPE),
            at(TYPE.annotation(INDEX, 1)));
    assertThat(result.complaints())
        .extracting(line -> line.substring(0, 9))
        .containsExactly("T.java:6:", "T.java:5:", "T.java:8:");
  }

  @Test
  void printsExpressionFixAndPageBelowTheSource() {
    Problem problem =
        at(TYPE.annotation(INDEX, 1).at("value").at("1"))
            .in(new Excerpt("titel desc", 0, 5))
            .fix("write \"title desc\".");
    assertThat(report(true, problem).messages())
        .contains(
            """
            [ashlar IX101] here
                titel desc
                ^^^^^
              fix: write "title desc".
              page: docs/diagnostics/IX101.md
            """);
  }
}
