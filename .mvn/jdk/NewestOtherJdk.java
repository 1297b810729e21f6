import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Prints the home of the newest JDK on this machine that is not the one that runs it, or nothing.
 *
 * <p>Looks at the variables that name JDKs and at the folders where systems and tools put them, and
 * reads the version from the JDK's own {@code release} file; no foreign program is run.
 */
final class NewestOtherJdk {
  private static final int FLOOR = 17;

  private NewestOtherJdk() {}

  public static void main(String[] arguments) throws IOException {
    int own = Runtime.version().feature();
    Map<Integer, Path> newest = new TreeMap<>(Comparator.reverseOrder());
    for (Path home : candidates()) {
      feature(home)
          .filter(feature -> feature >= FLOOR && feature != own)
          .ifPresent(feature -> newest.putIfAbsent(feature, home));
    }
    newest.values().stream().findFirst().ifPresent(home -> System.out.print(home));
  }

  private static List<Path> candidates() throws IOException {
    List<Path> homes = new ArrayList<>();
    for (Map.Entry<String, String> variable : new TreeMap<>(System.getenv()).entrySet()) {
      if (variable.getKey().matches("(JAVA|JDK)(_?\\d+)?_?HOME(_.*)?|GRAALVM_HOME")) {
        homes.add(Path.of(variable.getValue()));
      }
    }
    Path user = Path.of(System.getProperty("user.home"));
    for (Path folder :
        List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/usr/java"),
            Path.of("/opt/java"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            Path.of("C:/Program Files/Java"),
            Path.of("C:/Program Files/Eclipse Adoptium"),
            user.resolve(".jdks"),
            user.resolve(".sdkman/candidates/java"),
            user.resolve(".asdf/installs/java"),
            user.resolve(".local/share/mise/installs/java"))) {
      homes.addAll(children(folder));
    }
    return homes;
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> homes = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
        for (Path entry : entries) {
          homes.add(entry);
          homes.add(entry.resolve("Contents/Home"));
        }
      }
    }
    homes.sort(Comparator.naturalOrder());
    return homes;
  }

  /** Returns the feature number of a JDK (not of a JRE), such as 21. */
  private static Optional<Integer> feature(Path home) throws IOException {
    Path release = home.resolve("release");
    boolean compiler =
        Files.exists(home.resolve("bin/javac")) || Files.exists(home.resolve("bin/javac.exe"));
    if (!compiler || !Files.isReadable(release)) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    }
    String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    return version.matches("[1-9]\\d*([.+-].*)?")
        ? Optional.of(Integer.valueOf(version.split("[.+-]")[0]))
        : Optional.empty();
  }
}
