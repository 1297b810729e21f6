package dev.ashlar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Compiles domains of several sizes with the processor, and the same sources plus what it generated
 * with {@code -proc:none}, and prints what the processor adds.
 */
public final class CompileTime {
  /** How often each way is run in a JVM of its own; the two take turns. */
  private static final int COLD_RUNS = Integer.getInteger("bench.runs", 5);

  /** How often each is run in one JVM, of which the best counts; none for 0. */
  private static final int WARM_RUNS = Integer.getInteger("bench.warm", 4);

  private final Path folder;
  private final String processor;
  private final String classPath;

  private CompileTime(Path folder, String processor, String classPath) {
    this.folder = folder;
    this.processor = processor;
    this.classPath = classPath;
  }

  /** Takes a work folder, the processor's jar, the class path of users, and numbers of tables. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Path.of(arguments[0]);
    CompileTime bench = new CompileTime(work, arguments[1], arguments[2]);
    System.out.println(
        "| tables | cold, CPU ms | own -proc:none | ratio | added, CPU ms per table | cold, wall ms"
            + " | own -proc:none | warm ratio, wall | generated files, lines per table |");
    System.out.println("| --: | --: | --: | --: | --: | --: | --: | --: | --: |");
    for (int at = 3; at < arguments.length; at++) {
      bench.measure(Integer.parseInt(arguments[at]));
    }
  }

  private void measure(int tables) throws IOException, InterruptedException {
    Path sources = Files.createDirectories(folder.resolve("sources" + tables));
    Path generated = Files.createDirectories(folder.resolve("generated" + tables));
    Path classes = Files.createDirectories(folder.resolve("classes" + tables));
    new Domain(tables).write(sources);
    List<String> with = arguments(classes, List.of(sources));
    with.addAll(0, List.of("-processorpath", processor, "-s", generated.toString()));
    run(1, with);
    List<String> without = arguments(classes, List.of(sources, generated));
    without.add(0, "-proc:none");
    List<Took> coldWith = new ArrayList<>();
    List<Took> coldWithout = new ArrayList<>();
    for (int run = 0; run < COLD_RUNS; run++) {
      coldWith.addAll(run(1, with));
      coldWithout.addAll(run(1, without));
    }
    String warm = WARM_RUNS == 0 ? "-" : warmRatio(with, without);
    Took cold = median(coldWith);
    Took coldOwn = median(coldWithout);
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %d | %.2f | %.1f | %d | %d | %s | %.1f, %.0f |%n",
        tables,
        cold.cpu(),
        coldOwn.cpu(),
        (double) cold.cpu() / coldOwn.cpu(),
        (double) (cold.cpu() - coldOwn.cpu()) / tables,
        cold.wall(),
        coldOwn.wall(),
        warm,
        (double) javaFiles(generated).size() / tables,
        (double) lines(generated) / tables);
  }

  private String warmRatio(List<String> with, List<String> without)
      throws IOException, InterruptedException {
    double processed = best(run(WARM_RUNS, with)).wall();
    return String.format(Locale.ROOT, "%.2f", processed / best(run(WARM_RUNS, without)).wall());
  }

  private List<String> arguments(Path classes, List<Path> sources) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("-d", classes.toString()));
    arguments.addAll(List.of("-cp", classPath, "-encoding", "UTF-8", "-nowarn"));
    for (Path folderOfSources : sources) {
      javaFiles(folderOfSources).forEach(file -> arguments.add(file.toString()));
    }
    return arguments;
  }

  private List<Took> run(int times, List<String> arguments)
      throws IOException, InterruptedException {
    Path file = folder.resolve("arguments");
    Files.write(file, arguments.stream().map(text -> '"' + text + '"').toList());
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                JavacRun.class.getName(),
                Integer.toString(times),
                "@" + file)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    List<Took> took =
        new String(process.getInputStream().readAllBytes()).lines().map(Took::parse).toList();
    if (process.waitFor() != 0) {
      throw new IllegalStateException("The compiler failed: " + String.join(" ", arguments));
    }
    return took;
  }

  private static Took median(List<Took> runs) {
    return runs.stream().sorted(Comparator.comparing(Took::cpu)).toList().get(runs.size() / 2);
  }

  private static Took best(List<Took> runs) {
    return runs.stream().min(Comparator.comparing(Took::wall)).orElseThrow();
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static long lines(Path folder) throws IOException {
    long lines = 0;
    for (Path file : javaFiles(folder)) {
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }

  /** What one run took, in milliseconds. */
  private record Took(long wall, long cpu) {
    static Took parse(String line) {
      String[] parts = line.split(" ", 2);
      return new Took(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }
  }
}
