package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.diagnostics.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each code can be looked up, and is shown to happen. */
class CodePagesTest {
  private static final Path PAGES = Path.of("../docs/diagnostics");
  private static final Path FIXTURES = Path.of("src/test/failure");

  /** What sources alone cannot cause: other generators, other modules, an editor, a bug. */
  private static final Set<Code> NOT_IN_SOURCES =
      EnumSet.of(
          Code.OUTPUT_WRITTEN_TWICE,
          Code.EMITTER_FAILED,
          Code.IR_VERSION_UNKNOWN,
          Code.OUTPUT_PATH,
          Code.GENERATED_NAME_TAKEN,
          Code.SCHEMA_INCOMPLETE,
          Code.NO_PLACE_FOR_DRAFTS,
          Code.EMITTER_WARNS,
          Code.BUG);

  @ParameterizedTest
  @EnumSource(Code.class)
  void hasAPageThatShowsWrongAndRight(Code code) throws IOException {
    Path page = PAGES.resolve(code.id() + ".md");
    assertThat(page).exists();
    assertThat(Files.readString(page))
        .startsWith("# " + code.id() + ": ")
        .contains("\n## Wrong\n", "\n## Right\n", "\n## Why\n");
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void hasAFailingFixture(Code code) {
    boolean fails = Files.isDirectory(FIXTURES.resolve(code.id()));
    assertThat(fails || NOT_IN_SOURCES.contains(code)).isTrue();
  }

  @Test
  void hasNoPageOfACodeThatIsNotThere() throws IOException {
    List<String> codes = Arrays.stream(Code.values()).map(code -> code.id() + ".md").toList();
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString())).allMatch(codes::contains);
    }
  }
}
