package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeterminismTest {
  private static final String COUNTRY =
      """
      package shop;
      import dev.ashlar.annotation.*;
      /** Där man bor \u2013 \uD83C\uDFE0. */
      @Table(shared = true) @Policy(allow = Action.READ)
      public record Invitation(@Id long id, String indication, int number) {}
      """;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir Path home;

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  private Map<String, String> compile(String name) {
    Result result = Javac.in(home.resolve(name)).source("shop/Invitation.java", COUNTRY).compile();
    assertThat(result.success()).isTrue();
    Map<String, String> texts = Result.texts(result.generated(), ".java");
    texts.putAll(Result.texts(result.classes(), ".json"));
    texts.putAll(Result.texts(result.classes(), ".sql"));
    return texts;
  }

  @Test
  void doesNotDependOnLocaleOrTimeZone() {
    Map<String, String> here = compile("here");
    Locale.setDefault(new Locale("tr", "TR"));
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
    assertThat(compile("there")).isEqualTo(here).isNotEmpty();
  }

  @Test
  void carriesEveryCharacterOfAComment() {
    assertThat(compile("text").get("META-INF/ashlar/schema.json"))
        .contains("Där man bor \u2013 \uD83C\uDFE0.");
  }

  @Test
  void namesNoFolder() {
    compile("paths").values().forEach(text -> assertThat(text).doesNotContain(home.toString()));
  }
}
