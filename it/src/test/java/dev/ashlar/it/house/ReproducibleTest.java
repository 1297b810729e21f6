package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same sources give the same bytes, wherever and in whichever order they are compiled. */
@Tag("packaged")
class ReproducibleTest {
  /** The example without what starts its servers. */
  static final List<Path> SOURCES =
      Repository.files(Repository.root().resolve("examples/invoicing/src/main/java"), ".java")
          .stream()
          .filter(source -> !Documents.text(source).contains("EmbeddedDatabase"))
          .toList();

  @TempDir static Path folder;

  private static Map<String, byte[]> expected;

  @BeforeAll
  static void compileOnce() {
    expected = compile("plain", List.of("-Duser.language=en", "-Duser.timezone=UTC"), SOURCES);
  }

  @Test
  void writesEveryKindOfOutput() {
    assertThat(expected.keySet())
        .contains("classes/META-INF/ashlar/schema.json")
        .contains("classes/META-INF/ashlar/postgresql/schema.sql")
        .contains("classes/META-INF/ashlar/sqlite/schema.sql")
        .anyMatch(path -> path.startsWith("sources/") && path.endsWith("Dao.java"))
        .anyMatch(path -> path.startsWith("sources/ashlar/typescript/"));
  }

  @Test
  void turkishLettersAndAnEasternClockChangeNothing() {
    same(
        compile(
            "turkish",
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Pacific/Auckland"),
            SOURCES));
  }

  @Test
  void arabicDigitsAndAnotherEncodingChangeNothing() {
    same(
        compile(
            "arabic",
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Dfile.encoding=ISO-8859-6"),
            SOURCES));
  }

  @Test
  void theOrderOfTheFilesChangesNothing() {
    List<Path> shuffled = new ArrayList<>(SOURCES);
    Collections.shuffle(shuffled, new Random(7));
    same(compile("shuffled", List.of(), shuffled));
  }

  private static Map<String, byte[]> compile(
      String name, List<String> machine, List<Path> sources) {
    assertThat(sources).isNotEmpty();
    CompilerRun run = new CompilerRun(folder.resolve(name), classPath(), machine);
    run.compile(sources);
    return run.files();
  }

  /** Returns what these tests see themselves, which holds all that the example needs. */
  static List<Path> classPath() {
    String own =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return Stream.of(own.split(File.pathSeparator)).map(Path::of).filter(Files::exists).toList();
  }

  private static void same(Map<String, byte[]> actual) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    List<String> different =
        expected.keySet().stream()
            .filter(path -> !Arrays.equals(expected.get(path), actual.get(path)))
            .toList();
    assertThat(different).as("files whose bytes differ").isEmpty();
  }
}
