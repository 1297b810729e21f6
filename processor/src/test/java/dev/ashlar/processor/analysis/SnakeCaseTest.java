package dev.ashlar.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnakeCaseTest {

  @ParameterizedTest
  @CsvSource({
    "dueOn, due_on",
    "id, id",
    "InvoiceLine, invoice_line",
    "URLPath, url_path",
    "homeURL, home_url",
    "line2Text, line2_text",
    "a_B, a_b",
    "XId, x_id"
  })
  void putsAnUnderscoreBeforeEachWord(String java, String expected) {
    assertThat(SnakeCase.of(java)).isEqualTo(expected);
  }
}
