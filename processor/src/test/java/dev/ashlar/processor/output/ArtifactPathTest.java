package dev.ashlar.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArtifactPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "META-INF/ashlar/schema.json",
        "ashlar/typescript/_zod.ts",
        "docs/a b.md",
        "console.ts",
        "com.txt"
      })
  void takesPathsThatMeanTheSameEverywhere(String path) {
    assertThat(ArtifactPath.flaw(path)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/etc/passwd",
        "../index.html",
        "a/../b",
        "a//b",
        "a/./b",
        ".hidden/a",
        "C:/a",
        "a\\b",
        "a/con",
        "a/NUL.txt",
        "lpt1",
        "COM9.md",
        "a.",
        "a ",
        "a?b",
        "a\nb"
      })
  void refusesAllOthers(String path) {
    assertThat(ArtifactPath.flaw(path)).isPresent();
  }
}
