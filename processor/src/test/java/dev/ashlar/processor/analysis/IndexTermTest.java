package dev.ashlar.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Index.Nulls;
import dev.ashlar.ir.Index.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTermTest {

  @ParameterizedTest
  @CsvSource({
    "dueOn, dueOn, ASCENDING, DEFAULT",
    "dueOn desc, dueOn, DESCENDING, DEFAULT",
    "dueOn ASC nulls first, dueOn, ASCENDING, FIRST",
    "lower(name) desc nulls LAST, lower(name), DESCENDING, LAST",
    "total.amount nulls last, total.amount, ASCENDING, LAST",
    "descending, descending, ASCENDING, DEFAULT"
  })
  void readsOrderAndNullsFromTheEnd(String text, String expression, Order order, Nulls nulls) {
    assertThat(IndexTerm.parse(text)).isEqualTo(new IndexTerm(expression, order, nulls));
  }
}
