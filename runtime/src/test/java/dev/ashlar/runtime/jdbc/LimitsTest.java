package dev.ashlar.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit is refused instead of being changed. */
class LimitsTest {

  @ParameterizedTest
  @CsvSource({
    "1.5, 4, 2, 1.50",
    "99.99, 4, 2, 99.99",
    "0, 2, 2, 0.00",
    "1.500, 4, 2, 1.50",
    "1E+1, 4, 2, 10.00",
    "-0.01, 2, 2, -0.01",
    "0E+9, 2, 2, 0.00"
  })
  void givesANumberItsScale(BigDecimal number, int precision, int scale, String expected) {
    assertThat(Limits.exact(number, precision, scale)).isEqualTo(new BigDecimal(expected));
  }

  @ParameterizedTest
  @CsvSource({"100, 4, 2", "1.555, 4, 2", "1E+2147483647, 4, 2", "0.1, 4, 0", "1, 2, 2"})
  void refusesANumberThatWouldBeRounded(BigDecimal number, int precision, int scale) {
    assertThatThrownBy(() -> Limits.exact(number, precision, scale))
        .isInstanceOf(UnstorableValue.class)
        .hasMessageContaining("decimal(" + precision + ", " + scale + ")");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83e", "a\udda0", "\udda0\ud83e"})
  void refusesHalfOfAPair(String text) {
    assertThatThrownBy(() -> Limits.wellFormed(text)).isInstanceOf(UnstorableValue.class);
  }

  @Test
  void acceptsWholePairs() {
    assertThat(Limits.wellFormed("\ud83e\udde1\ud83e\udde1")).hasSize(4);
  }

  @Test
  void refusesYearsThatTheDatabaseDoesNotHave() {
    assertThatCode(() -> Limits.between(0, 9999, LocalDate.of(0, 1, 1))).doesNotThrowAnyException();
    assertThatThrownBy(() -> Limits.between(0, 9999, LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(UnstorableValue.class)
        .hasMessageContaining("years 0 to 9999");
    assertThatThrownBy(() -> Limits.utcBetween(1000, 9999, Instant.MAX))
        .isInstanceOf(UnstorableValue.class);
    assertThatThrownBy(() -> Limits.utcBetween(1000, 9999, Instant.MIN))
        .isInstanceOf(UnstorableValue.class);
    assertThatThrownBy(() -> EpochMicros.of(Instant.MAX)).isInstanceOf(UnstorableValue.class);
  }

  @Test
  void refusesWhatIsNotANumber() {
    assertThatThrownBy(() -> Limits.finite(Double.NaN)).isInstanceOf(UnstorableValue.class);
    assertThatThrownBy(() -> Limits.finite(Float.NEGATIVE_INFINITY))
        .isInstanceOf(UnstorableValue.class);
  }

  @Test
  void refusesDigitsThatWouldBeRounded() {
    assertThat(Limits.withScaleUpTo(2, new BigDecimal("0.0100"))).isEqualByComparingTo("0.01");
    assertThat(Limits.withScaleUpTo(2, new BigDecimal("0E-40"))).isEqualByComparingTo("0");
    assertThatThrownBy(() -> Limits.withScaleUpTo(2, new BigDecimal("0.001")))
        .isInstanceOf(UnstorableValue.class)
        .hasMessageNotContaining("0.001");
  }
}
