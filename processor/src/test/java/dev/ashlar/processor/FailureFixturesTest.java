package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles what lies in {@code src/test/failure/<CODE>/} and compares what is printed with {@code
 * expected.txt}: {@code File.java:line:column [ashlar CODE] sentence}, and nothing else. A folder
 * may hold {@code options.txt}, an option for each line. Notes count only where the folder's code
 * is one. With {@code -Dgolden.update=true} the files are rewritten.
 */
class FailureFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/failure");

  @TempDir Path home;

  @TestFactory
  List<DynamicTest> printsExactlyWhatIsExpected() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders
          .filter(Files::isDirectory)
          .sorted()
          .map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)))
          .toList();
    }
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  private void check(Path folder) throws IOException {
    String actual = lines(compile(folder), code(folder));
    Path expected = folder.resolve("expected.txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected));
    assertThat(actual).contains("[ashlar " + code(folder) + "]");
  }

  /** A second fixture of one code has a suffix, as in {@code IX101-repeated}. */
  private static String code(Path folder) {
    return name(folder).replaceFirst("-.*", "");
  }

  private Result compile(Path folder) throws IOException {
    Javac javac = Javac.in(home.resolve(name(folder)));
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        javac.source(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    Path options = folder.resolve("options.txt");
    if (Files.exists(options)) {
      javac.options(Files.readAllLines(options).toArray(String[]::new));
    }
    return javac.compile();
  }

  private static String lines(Result result, String code) {
    return Stream.concat(result.complaints().stream(), result.notes("[ashlar " + code + "]"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
