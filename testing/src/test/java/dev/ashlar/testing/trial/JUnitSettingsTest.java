package dev.ashlar.testing.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What a user has told JUnit stays; what a trial needs is added. */
class JUnitSettingsTest {
  private static final String PREFIX = "junit.jupiter.extensions.autodetection.";
  private static final String OURS =
      "dev.ashlar.testing.trial.FirstFailureEnds,dev.ashlar.testing.trial.TestBodyWatch";

  private static JUnitSettings settings(Map<String, String> said) {
    Properties file = new Properties();
    said.forEach((name, value) -> file.setProperty(PREFIX + name, value));
    return new JUnitSettings(file);
  }

  @Test
  void findsOurExtensionsAlone() {
    JUnitSettings settings = settings(Map.of("exclude", "*"));
    assertThat(settings.isAutodetecting()).isFalse();
    assertThat(settings.ofTrials())
        .containsOnly(
            Map.entry("junit.jupiter.execution.parallel.enabled", "false"),
            Map.entry(PREFIX + "enabled", "true"),
            Map.entry(PREFIX + "include", OURS),
            Map.entry(PREFIX + "exclude", ""));
  }

  @Test
  void findsWhatTheUserFinds() {
    JUnitSettings all = settings(Map.of("enabled", "true"));
    assertThat(all.isAutodetecting()).isTrue();
    assertThat(all.ofTrials()).doesNotContainKeys(PREFIX + "include", PREFIX + "exclude");
    JUnitSettings some =
        settings(
            Map.of("enabled", "true", "include", "com.acme.*", "exclude", "*.Slow*, dev.ashlar.*"));
    assertThat(some.ofTrials())
        .containsEntry(PREFIX + "include", "com.acme.*," + OURS)
        .containsEntry(PREFIX + "exclude", "*.Slow*");
  }
}
