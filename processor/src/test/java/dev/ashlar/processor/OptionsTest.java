package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final Anchor ANCHOR = Anchor.ofPackage("shop");

  private static List<Problem> problems(String name, String value) {
    return Options.of(Map.of(name, value))
        .problems(Options.names(Set.of("postgresql.version")), ANCHOR);
  }

  @Test
  void takesWhatIsOurs() {
    Options options = Options.of(Map.of("ashlar.dialects", "a, b,", "other.dialects", "c"));
    assertThat(options.list("dialects")).containsExactly("a", "b");
    assertThat(options.find("other.dialects")).isEmpty();
  }

  @Test
  void readsFlags() {
    assertThat(Options.of(Map.of("ashlar.verbose", "true")).isSet("verbose")).isTrue();
    assertThat(Options.of(Map.of("ashlar.verbose", "")).isSet("verbose")).isTrue();
    assertThat(Options.of(Map.of("ashlar.verbose", "false")).isSet("verbose")).isFalse();
    assertThat(Options.of(Map.of()).isSet("verbose")).isFalse();
  }

  @Test
  void proposesTheNameThatWasMeant() {
    assertThat(problems("ashlar.postgres.version", "13").get(0).fix())
        .contains("write \"-Aashlar.postgresql.version\".");
    assertThat(problems("ashlar.postgresql.version", "13")).isEmpty();
  }

  @Test
  void listsTheNamesWhereNothingIsNear() {
    assertThat(problems("ashlar.colour", "red").get(0).fix().orElseThrow())
        .isEqualTo("leave it out; there are dialects, module, postgresql.version, root, verbose.");
  }
}
