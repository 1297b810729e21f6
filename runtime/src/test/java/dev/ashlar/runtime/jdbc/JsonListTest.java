package dev.ashlar.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of plain values as JSON. */
class JsonListTest {

  @Test
  void writesNumbersAndBooleansAsTheyAreAndTheRestAsStrings() {
    assertThat(JsonList.write(Arrays.asList(1, 2L, 0.5, true, null)))
        .isEqualTo("[1,2,0.5,true,null]");
    assertThat(JsonList.write(List.of("a\"\\\n\u0001", new BigDecimal("1.10"))))
        .isEqualTo("[\"a\\\"\\\\\\u000a\\u0001\",\"1.10\"]");
    assertThat(JsonList.write(List.of())).isEqualTo("[]");
  }

  @Test
  void readsWhatAPersonWrote() {
    assertThat(JsonList.read(" [ \"a\\u00e9\\/\\b\" , null ,\t\"\" ]\n", ValueType.STRING))
        .containsExactly("a\u00e9/\b", null, "");
    assertThat(JsonList.read("[1, 2]", ValueType.LONG)).containsExactly(1L, 2L);
    assertThat(JsonList.read("[ ]", ValueType.LONG)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[", "[1", "[\"a", "[1 2]", "null", "[\"\\u00g0\"]", "[\"\\u00"})
  void refusesWhatIsNoArray(String text) {
    assertThatThrownBy(() -> JsonList.read(text, ValueType.STRING))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not a JSON array");
  }
}
