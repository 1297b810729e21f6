package dev.ashlar.runtime.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SetTextTest {

  @Test
  void writesElementsAsGeneratedStatementsLookForThem() {
    UUID id = UUID.fromString("0190a1b2-c3d4-7000-8000-00000000000f");
    assertThat(SetText.of(List.of(id))).isEqualTo(",0190A1B2C3D470008000" + "00000000000F,");
    assertThat(SetText.of(List.of("a,b", "é"))).isEqualTo(",612C62,C3A9,");
    assertThat(SetText.of(List.of(7L, -1L))).isEqualTo(",7,-1,");
  }

  @Test
  void writesTheEmptySetAsASingleComma() {
    assertThat(SetText.of(List.of())).isEqualTo(",");
  }
}
