package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One class, one decision: a file that grows has taken a second one. */
class SourceSizeTest {
  private static final int MAIN_LINES = 300;
  private static final int TEST_LINES = 400;

  @Test
  void noSourceOfMainCodeIsLong() throws IOException {
    assertThat(longer(MAIN_LINES, "src/main/java")).isEmpty();
  }

  @Test
  void noTestIsLong() throws IOException {
    assertThat(longer(TEST_LINES, "src/test/java")).isEmpty();
  }

  private static List<String> longer(int limit, String folder) throws IOException {
    List<Path> sources =
        Stream.concat(Repository.MODULES.stream(), Stream.of("it"))
            .map(module -> Repository.root().resolve(module).resolve(folder))
            .flatMap(sourceFolder -> Repository.files(sourceFolder, ".java").stream())
            .toList();
    assertThat(sources).isNotEmpty();
    List<String> found = new ArrayList<>();
    for (Path source : sources) {
      int lines = Files.readAllLines(source).size();
      if (lines > limit) {
        found.add(source.getFileName() + " has " + lines + " lines");
      }
    }
    return found;
  }
}
