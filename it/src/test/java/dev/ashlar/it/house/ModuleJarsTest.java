package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users and other modules depend on are real modules that ask for little. */
@Tag("packaged")
class ModuleJarsTest {

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "ir", "dialects", "runtime"})
  void isANamedModule(String name) {
    ModuleDescriptor module = Jar.of(name).module();
    assertThat(module.isAutomatic()).isFalse();
    assertThat(module.name()).isEqualTo("dev.ashlar." + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "ir", "dialects", "runtime"})
  void holdsOnlyOurPackages(String name) {
    assertThat(Jar.of(name).entries())
        .filteredOn(entry -> entry.endsWith(".class") && !entry.equals("module-info.class"))
        .isNotEmpty()
        .allMatch(entry -> entry.startsWith("dev/ashlar/"));
  }

  @Test
  void theAnnotationsNeedNothing() {
    assertThat(required("annotations")).containsExactly("java.base");
  }

  @Test
  void theRuntimeNeedsTheJdkAndSlf4jOnly() {
    assertThat(required("runtime"))
        .contains("org.slf4j")
        .allMatch(name -> name.startsWith("java.") || name.equals("org.slf4j"));
  }

  /** Returns the modules without which this one does not start. */
  private static Set<String> required(String name) {
    return Jar.of(name).module().requires().stream()
        .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .collect(Collectors.toSet());
  }
}
