package dev.ashlar.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which types the user may name. */
class SupportTest {

  @ParameterizedTest
  @ValueSource(strings = {"inet", "numeric(12, 2)", "TEXT[]", "timestamp(3) with time zone"})
  void typesOfPostgresAreKnown(String type) {
    assertThat(support("postgresql").knowsType(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"shop.mood", "\"Mood\"", "public.vector(3)", "shop.mood[]"})
  void typesOfTheUserAreTakenOnTrustWherePeopleMakeTypes(String type) {
    assertThat(support("postgresql").knowsType(type)).isTrue();
    assertThat(support("mysql").knowsType(type)).isFalse();
    assertThat(support("sqlite").knowsType(type)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"varhcar(20)", "mood", "tinyint"})
  void aMistypedTypeIsNot(String type) {
    assertThat(support("postgresql").knowsType(type)).isFalse();
  }

  private static Support support(String dialect) {
    return Dialects.find(dialect).orElseThrow().support();
  }
}
