package dev.ashlar.processor.emit.ts;

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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The TypeScript of a small program, file by file. */
class TypeScriptGoldenTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "golden", "typescript").toAbsolutePath();
  private static final String FOLDER = "ashlar/typescript";

  @TempDir Path home;

  @Test
  void writesWhatIsExpected() throws IOException {
    Map<String, String> written = written(sources(), "a");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN.resolve("expected"));
      for (Map.Entry<String, String> file : written.entrySet()) {
        Files.writeString(GOLDEN.resolve("expected").resolve(file.getKey()), file.getValue());
      }
    }
    assertThat(written).isEqualTo(Result.texts(GOLDEN.resolve("expected"), ".ts"));
  }

  @Test
  void writesTheSameBytesForShuffledSources() throws IOException {
    List<Path> shuffled = new ArrayList<>(sources());
    Collections.reverse(shuffled);
    assertThat(written(shuffled, "b")).isEqualTo(written(sources(), "c"));
  }

  private Map<String, String> written(List<Path> sources, String folder) throws IOException {
    Javac javac =
        Javac.in(home.resolve(folder))
            .classPath(Javac.jarOf(Nullable.class), Javac.jarOf(Database.class));
    for (Path source : sources) {
      javac.source("com/example/billing/" + source.getFileName(), Files.readString(source));
    }
    Result result = javac.compile();
    assertThat(result.complaints()).isEmpty();
    return new TreeMap<>(Result.texts(result.generated().resolve(FOLDER), ".ts"));
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
