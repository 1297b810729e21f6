package dev.ashlar.processor.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Comments end before the margin; nothing else moves. */
class DocLinesTest {
  private static final String WORDS = "word ".repeat(30).strip();

  @Test
  void breaksBetweenWords() {
    List<String> lines = DocLines.of(List.of("  /**", "   * " + WORDS, "   */"));
    assertThat(lines).hasSize(4).allMatch(line -> line.length() <= 100);
    assertThat(lines.get(1)).startsWith("   * word").hasSizeGreaterThan(95);
    assertThat(String.join(" ", lines).replace("   * ", "")).isEqualTo("  /** " + WORDS + "    */");
  }

  @Test
  void indentsTheRestOfATag() {
    List<String> lines = DocLines.of(List.of("/**", " * @throws Denied if " + WORDS, " */"));
    assertThat(lines.get(2)).startsWith(" *     word");
  }

  @Test
  void leavesRulesAsTheyWereWritten() {
    List<String> rules = List.of("/**", " * <pre>", " * allow " + WORDS, " * </pre>", " */");
    assertThat(DocLines.of(rules)).isEqualTo(rules);
  }

  @Test
  void leavesCodeAlone() {
    List<String> code =
        List.of("  /** Short. */", "  String text = \"* " + WORDS + "\";", "  * " + WORDS);
    assertThat(DocLines.of(code)).isEqualTo(code);
  }
}
