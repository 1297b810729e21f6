package dev.ashlar.it.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A local Maven repository that holds our artifacts as this build made them, so that nothing has to
 * be installed to try them.
 *
 * @param folder where it stands
 */
record LocalRepository(Path folder) {

  /** Copies the packaged modules and their POMs into a folder. */
  static LocalRepository write(Path folder) {
    LocalRepository repository = new LocalRepository(folder);
    Path root = Repository.root();
    repository.copy(root.resolve("pom.xml"), "parent", "pom");
    for (String module : Repository.MODULES) {
      Path reduced = root.resolve(module).resolve("target/dependency-reduced-pom.xml");
      repository.copy(
          Files.exists(reduced) ? reduced : root.resolve(module).resolve("pom.xml"), module, "pom");
      repository.copy(Jar.of(module).path(), module, "jar");
    }
    return repository;
  }

  private void copy(Path file, String module, String kind) {
    String version = System.getProperty("ashlar.version");
    String artifact = "ashlar-" + module;
    Path target = folder.resolve("dev/ashlar").resolve(artifact).resolve(version);
    try {
      Files.createDirectories(target);
      Files.copy(file, target.resolve(artifact + "-" + version + "." + kind));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a command of the pinned Maven that sees our artifacts here and all others where this
   * build got them.
   */
  Command maven(Path project, String goal) {
    boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    return new Command(
        project,
        List.of(
            Repository.root().resolve(windows ? "mvnw.cmd" : "mvnw").toString(),
            "-B",
            "-o",
            "-Dstyle.color=never",
            "-Dmaven.repo.local=" + folder,
            "-Dmaven.repo.local.tail=" + System.getProperty("ashlar.local-repository"),
            goal));
  }
}
