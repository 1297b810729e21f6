package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README tells to copy and paste works as it stands there. */
@Tag("packaged")
class ReadmeProjectTest {
  private static final String COMPILE =
      "org.apache.maven.plugins:maven-compiler-plugin:3.16.0:compile";

  @TempDir Path folder;

  @Test
  void worksWithPlainJavac() {
    ReadmeProject project = ReadmeProject.write(folder);
    CompilerRun run = new CompilerRun(folder.resolve("out"), classPath(), List.of());
    String said = run.compile(project.sources());
    assertThat(said).startsWith("Note: ashlar: ").contains("1 table");
    assertThat(project.start(folder.resolve("out/classes"), classPath()))
        .isEqualTo(ReadmeProject.promised());
  }

  @Test
  void worksInAFreshMavenProject(@TempDir Path repository) {
    ReadmeProject project = ReadmeProject.write(folder);
    LocalRepository.write(repository).maven(folder, COMPILE).run();
    assertThat(project.start(folder.resolve("target/classes"), classPath()))
        .isEqualTo(ReadmeProject.promised());
  }

  /** Returns the jars that the README's POM names, and what they need. */
  private static List<Path> classPath() {
    String own =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Stream<Path> libraries =
        Stream.of(own.split(File.pathSeparator))
            .map(Path::of)
            .filter(path -> path.getFileName().toString().matches("(sqlite-jdbc|slf4j)-.*"));
    return Stream.concat(
            Stream.of(Jar.of("annotations").path(), Jar.of("runtime").path()), libraries)
        .toList();
  }
}
