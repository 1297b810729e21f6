package dev.ashlar.processor.emit.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import dev.ashlar.runtime.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who may do what in a small program. */
class AccessGoldenTest {
  private static final Path GOLDEN = Path.of("src", "test", "golden", "access").toAbsolutePath();
  private static final List<String> FILES = List.of("access.md", "access.json");

  @TempDir Path home;

  @Test
  void writesWhatIsExpected() throws IOException {
    Path written = written(sources(), "a");
    for (String file : FILES) {
      String actual = Files.readString(written.resolve(file));
      Path expected = GOLDEN.resolve("expected").resolve(file);
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(expected.getParent());
        Files.writeString(expected, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(expected));
    }
  }

  @Test
  void writesTheSameBytesForShuffledSources() throws IOException {
    List<Path> shuffled = new ArrayList<>(sources());
    Collections.reverse(shuffled);
    Path first = written(sources(), "b");
    Path second = written(shuffled, "c");
    for (String file : FILES) {
      assertThat(second.resolve(file)).hasSameTextualContentAs(first.resolve(file));
    }
  }

  @Test
  void writesNothingAboutNoTables() throws IOException {
    List<Path> actor =
        sources().stream()
            .filter(path -> path.toString().matches(".*(Caller|Role)\\.java"))
            .toList();
    assertThat(written(actor, "d").resolve("access.md")).doesNotExist();
  }

  private Path written(List<Path> sources, String folder) throws IOException {
    Javac javac =
        Javac.in(home.resolve(folder))
            .classPath(Javac.jarOf(Nullable.class), Javac.jarOf(Database.class));
    for (Path source : sources) {
      javac.source("com/example/staff/" + source.getFileName(), Files.readString(source));
    }
    Result result = javac.compile();
    assertThat(result.complaints()).isEmpty();
    return result.generated().resolve("ashlar");
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
