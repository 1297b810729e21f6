package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What class files no longer show: how long a source is, and what its texts say. */
class SourcesTest {
  private static final int MAIN_LINES = 300;
  private static final int TEST_LINES = 400;

  private static final Pattern NUMBER_FORMAT = Pattern.compile("%[-#+0,(]*\\d*(\\.\\d+)?[dfeg]");

  @Test
  void noSourceOfMainCodeIsLong() throws IOException {
    assertThat(longer(MAIN_LINES, "src/main/java")).isEmpty();
  }

  /** In Egypt, {@code %d} writes other digits than SQL, TypeScript and Java read. */
  @Test
  void noFormatWritesTheDigitsOfTheMachine() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources("src/main/java")) {
      if (NUMBER_FORMAT.matcher(Files.readString(source)).find()) {
        found.add(source.getFileName().toString());
      }
    }
    assertThat(found).as("%s writes the same everywhere").isEmpty();
  }

  @Test
  void noTestIsLong() throws IOException {
    assertThat(longer(TEST_LINES, "src/test/java")).isEmpty();
  }

  private static List<String> longer(int limit, String folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path source : sources(folder)) {
      int lines = Files.readAllLines(source).size();
      if (lines > limit) {
        found.add(source.getFileName() + " has " + lines + " lines");
      }
    }
    return found;
  }

  private static List<Path> sources(String folder) {
    List<Path> sources =
        Stream.concat(Repository.MODULES.stream(), Stream.of("it"))
            .map(module -> Repository.root().resolve(module).resolve(folder))
            .flatMap(sourceFolder -> Repository.files(sourceFolder, ".java").stream())
            .toList();
    assertThat(sources).isNotEmpty();
    return sources;
  }
}
