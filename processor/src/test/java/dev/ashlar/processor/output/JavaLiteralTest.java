package dev.ashlar.processor.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.fragment.Chunks;
import dev.ashlar.processor.testing.Javac;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaLiteralTest {
  @TempDir Path home;

  private String compiled(String value) throws Exception {
    StringBuilder constants = new StringBuilder();
    for (String chunk : Chunks.of(value)) {
      constants.append(".append(").append(JavaLiteral.of(chunk)).append(")\n");
    }
    Javac javac =
        Javac.in(home)
            .processors(List::of)
            .source(
                "p/Literal.java",
                "package p; public class Literal { public String toString() {"
                    + " return new StringBuilder()"
                    + constants
                    + ".toString(); } }");
    assertThat(javac.compile().complaints()).isEmpty();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {javac.classes().toUri().toURL()}, null)) {
      return loader.loadClass("p.Literal").getConstructor().newInstance().toString();
    }
  }

  @Test
  void saysEveryCharacter() throws Exception {
    StringBuilder all = new StringBuilder("\"quoted\" \\u0041 \\ \uD83C\uDFE0 \uD800");
    for (char c = 0; c < 0x250; c++) {
      all.append(c).append('7');
    }
    all.append('\u2028').append('\uFFFF');
    assertThat(compiled(all.toString())).isEqualTo(all.toString());
  }

  @Test
  void staysWithinWhatAClassFileHolds() throws Exception {
    String wide = "\u4E00".repeat(70_000);
    assertThat(Chunks.of(wide)).hasSizeGreaterThan(3);
    assertThat(compiled(wide)).isEqualTo(wide);
  }

  @Test
  void isAscii() {
    assertThat(JavaLiteral.of("a\u00E9\n\"").chars().allMatch(c -> c < 128)).isTrue();
  }
}
