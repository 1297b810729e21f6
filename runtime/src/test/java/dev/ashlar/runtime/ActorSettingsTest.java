package dev.ashlar.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.runtime.Person.Role;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The values of an actor travel as text that PostgreSQL reads back. */
class ActorSettingsTest {

  @Test
  void collectionsAreJson() {
    assertThat(SettingText.of("roles", List.of(Role.READER, Role.WRITER)))
        .isEqualTo("[\"READER\",\"WRITER\"]");
    assertThat(SettingText.of("teams", List.of("a,b", "\"c\\")))
        .isEqualTo("[\"a,b\",\"\\\"c\\\\\"]");
    assertThat(SettingText.of("roles", List.of())).isEqualTo("[]");
  }

  @Test
  void plainValuesAreTheirText() {
    UUID id = UUID.randomUUID();
    assertThat(SettingText.of("id", id)).isEqualTo(id.toString());
    assertThat(SettingText.of("limit", new BigDecimal("1E+3"))).isEqualTo("1000");
    assertThat(SettingText.of("since", Instant.EPOCH)).isEqualTo("1970-01-01T00:00:00Z");
    assertThat(SettingText.of("role", Role.READER)).isEqualTo("READER");
  }

  @Test
  void anEmptyTextIsNotAMissingOne() {
    assertThat(SettingText.of("region", "")).isEqualTo("=");
    assertThat(SettingText.of("region", "=eu")).isEqualTo("==eu");
  }

  @Test
  void refusesANullAmongTheRoles() {
    assertThatThrownBy(
            () -> SettingText.of("ashlar.roles", new HashSet<>(Arrays.asList(Role.READER, null))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The actor has a null among ashlar.roles.");
  }

  @Test
  void anOptionalValueMayBeMissing() {
    Setting<Person> optional = new Setting<>("ashlar.actor_region", person -> null, false);
    assertThat(optional.text(Person.of(UUID.randomUUID()))).isEmpty();
  }
}
