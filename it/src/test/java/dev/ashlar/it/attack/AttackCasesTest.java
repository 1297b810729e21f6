package dev.ashlar.it.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every case of the list of attacks has a test, or a reason why there is nothing to attack yet. */
class AttackCasesTest {
  private static final AttackCases CASES = AttackCases.read();

  /** The numbers of the list have gaps; it has no more cases than these. */
  private static final int LAST = 158;

  private static final List<Integer> GAPS =
      List.of(
          3, 7, 11, 15, 19, 23, 27, 31, 35, 39, 43, 47, 51, 55, 59, 63, 67, 71, 75, 79, 83, 87, 91,
          95, 99, 103, 107, 111, 115, 119, 123, 127, 131, 135, 139, 143, 147, 151, 155);

  @Test
  void everyNumberIsThereOnce() {
    List<Integer> numbers =
        IntStream.rangeClosed(1, LAST).boxed().filter(each -> !GAPS.contains(each)).toList();
    assertThat(CASES.tests()).containsOnlyKeys(numbers);
  }

  @Test
  void everyNumberHasATestOrAReason() {
    assertThat(CASES.tests().values()).noneMatch(List::isEmpty);
    assertThat(CASES.missing()).as("tests that are not there").isEmpty();
    assertThat(new AttackCases(Map.of(1, List.of("No.such"))).missing()).hasSize(1);
  }

  /** What is built has no reasons left: a new one is a step back that somebody should see. */
  @Test
  void mostCasesAreTried() {
    long later =
        CASES.tests().values().stream().filter(each -> each.get(0).startsWith("later: ")).count();
    assertThat(later).isLessThanOrEqualTo(23);
  }
}
