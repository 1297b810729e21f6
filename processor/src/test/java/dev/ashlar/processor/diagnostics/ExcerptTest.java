package dev.ashlar.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExcerptTest {
  @Test
  void putsCaretsUnderThePart() {
    Excerpt excerpt = new Excerpt("a && stauts == DRAFT", 5, 11);
    assertThat(excerpt.line()).isEqualTo("a && stauts == DRAFT");
    assertThat(excerpt.carets()).isEqualTo("     ^^^^^^");
  }

  @Test
  void showsTheLineOfALongExpressionThatThePartBeginsIn() {
    Excerpt excerpt = new Excerpt("one\n  two three\nfour", 10, 18);
    assertThat(excerpt.line()).isEqualTo("  two three");
    assertThat(excerpt.carets()).isEqualTo("      ^^^^^");
  }

  @Test
  void pointsBehindAnExpressionThatEndsTooEarly() {
    Excerpt excerpt = new Excerpt("a ==", 4, 4);
    assertThat(excerpt.carets()).isEqualTo("    ^");
  }

  @Test
  void refusesAPartThatIsNotThere() {
    assertThatThrownBy(() -> new Excerpt("a", 0, 2)).hasMessageContaining("0 to 2");
  }
}
