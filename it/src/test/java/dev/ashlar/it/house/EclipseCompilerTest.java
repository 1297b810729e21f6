package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler makes the same of the example as javac, with the packaged processor. */
@Tag("packaged")
class EclipseCompilerTest {
  @TempDir Path folder;

  @Test
  void writesTheSameFiles() throws IOException {
    CompilerRun javac =
        new CompilerRun(folder.resolve("javac"), ReproducibleTest.classPath(), List.of());
    javac.compile(ReproducibleTest.SOURCES);
    CompilerRun eclipse =
        new CompilerRun(folder.resolve("eclipse"), ReproducibleTest.classPath(), List.of());
    eclipse(eclipse.output());
    assertThat(texts(eclipse)).isEqualTo(texts(javac)).hasSizeGreaterThan(10);
  }

  private static void eclipse(Path output) throws IOException {
    Files.createDirectories(output.resolve("classes"));
    Files.createDirectories(output.resolve("sources"));
    List<String> arguments = new ArrayList<>(List.of("-jar", compiler().toString()));
    arguments.addAll(List.of("-17", "-nowarn", "-encoding", "UTF-8"));
    arguments.addAll(List.of("-processorpath", Jar.of("processor").path().toString()));
    arguments.addAll(List.of("-classpath", CompilerRun.joined(ReproducibleTest.classPath())));
    arguments.addAll(List.of("-d", output.resolve("classes").toString()));
    arguments.addAll(List.of("-s", output.resolve("sources").toString()));
    ReproducibleTest.SOURCES.forEach(source -> arguments.add(source.toString()));
    Command.ofJdk(output, "java", arguments).run();
  }

  private static Path compiler() {
    try {
      return Path.of(
          BatchCompiler.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Everything but class files, which two compilers write in two ways. */
  private static Map<String, String> texts(CompilerRun run) {
    Map<String, String> texts = new TreeMap<>();
    run.files()
        .forEach(
            (path, bytes) -> {
              if (!path.endsWith(".class")) {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return texts;
  }
}
