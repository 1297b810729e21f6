package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor's jar works alone on a processor path, and keeps to its budget. */
@Tag("packaged")
class ProcessorJarTest {
  /** In bytes: 1.5 MB of our own classes, 0.1 MB of JavaPoet and Gson's streams, what zip adds. */
  private static final long BUDGET = 2_000_000;

  private static final Jar JAR = Jar.of("processor");

  private static final String PROCESSORS =
      "META-INF/services/javax.annotation.processing.Processor";

  @Test
  void keepsToItsBudget() {
    assertThat(JAR.size()).isLessThanOrEqualTo(BUDGET);
  }

  @Test
  void namesBothProcessors() {
    assertThat(JAR.lines(PROCESSORS).orElseThrow())
        .containsExactlyInAnyOrder(
            "dev.ashlar.processor.FragmentProcessor", "dev.ashlar.processor.AshlarProcessor");
  }

  @Test
  void tellsGradleHowEachProcessorWorks() {
    assertThat(JAR.lines("META-INF/gradle/incremental.annotation.processors").orElseThrow())
        .containsExactlyInAnyOrder(
            "dev.ashlar.processor.FragmentProcessor,isolating",
            "dev.ashlar.processor.AshlarProcessor,aggregating");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dev.ashlar.sql.Dialect", "dev.ashlar.ir.emit.Emitter"})
  void mergesTheServicesOfAllModules(String service) {
    List<String> providers = JAR.lines("META-INF/services/" + service).orElseThrow();
    assertThat(providers).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
    assertThat(JAR.entries())
        .containsAll(providers.stream().map(name -> name.replace('.', '/') + ".class").toList());
  }

  @Test
  void holdsNoClassOutsideOfOurPackages() {
    assertThat(JAR.entries())
        .filteredOn(name -> name.endsWith(".class"))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("dev/ashlar/"));
  }

  @Test
  void hidesTheLibrariesItBringsAndNoOthers() {
    assertThat(JAR.entries())
        .filteredOn(name -> name.contains("/shaded/"))
        .isNotEmpty()
        .allMatch(name -> name.matches("dev/ashlar/processor/shaded/(javapoet|gson)/.*"));
  }

  @Test
  void leavesTheModelUnderItsOwnName() {
    assertThat(JAR.entries())
        .contains(
            "dev/ashlar/ir/Schema.class",
            "dev/ashlar/ir/emit/Emitter.class",
            "dev/ashlar/sql/Dialect.class",
            "dev/ashlar/annotation/Table.class");
  }

  @Test
  void hasAStableModuleName() {
    assertThat(JAR.module().name()).isEqualTo("dev.ashlar.processor");
    assertThat(JAR.entries()).doesNotContain("module-info.class");
  }

  @Test
  void carriesTheLicenceOfWhatItBrings() {
    assertThat(JAR.lines("META-INF/LICENSE").orElseThrow())
        .anyMatch(line -> line.contains("Apache License"));
  }
}
