package dev.ashlar.processor.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PredicateTest {

  @Test
  void negatesACallAsItIs() {
    assertThat(negated("actor.roles().contains(Role.ADMIN)"))
        .isEqualTo("!actor.roles().contains(Role.ADMIN)");
    assertThat(negated("canRead(actor, row)")).isEqualTo("!canRead(actor, row)");
  }

  @Test
  void putsAComparisonInParentheses() {
    assertThat(negated("actor.id() == null")).isEqualTo("!(actor.id() == null)");
  }

  private static String negated(String code) {
    return new Predicate.Test(Snippet.of(code)).negated().code().toString();
  }
}
