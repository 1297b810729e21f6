package dev.ashlar.processor.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClosestTest {
  private static final List<String> NAMES = List.of("status", "dueOn", "number", "id", "issuedOn");

  @Test
  void findsASwapOfTwoLetters() {
    assertThat(Closest.to("stauts", NAMES)).contains("status");
    assertThat(Closest.to("nubmer", NAMES)).contains("number");
  }

  @Test
  void findsTheSameLettersInAnotherCase() {
    assertThat(Closest.to("DUEON", NAMES)).contains("dueOn");
  }

  @Test
  void findsAWordThatWasLeftHalf() {
    assertThat(Closest.to("issued", NAMES)).contains("issuedOn");
  }

  @Test
  void proposesNothingFarAway() {
    assertThat(Closest.to("customer", NAMES)).isEmpty();
    assertThat(Closest.to("xy", NAMES)).isEmpty();
  }

  @Test
  void takesTheFirstInAlphabeticalOrderOfEquallyNearOnes() {
    assertThat(Closest.to("car", List.of("cat", "bar"))).contains("bar");
  }
}
