package dev.ashlar.it.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the packaged processor has left of its JSON library is enough: it writes and reads
 * fragments, its own schema and those of other modules, and complains of a broken one.
 */
@Tag("packaged")
class ProcessorPathTest {
  private static final String CUSTOMER =
      """
      package customers;
      import dev.ashlar.annotation.*;
      /** Somebody who is "billed"; \\ ends the day at 24:00 \u20ac. */
      @Table(shared = true) @Policy(allow = Action.READ)
      public record Customer(@Id long id, @Column(length = 40) String name) {}
      """;

  private static final String BILL =
      """
      package bills;
      import customers.Customer;
      import dev.ashlar.annotation.*;
      @Table(shared = true) @Policy(allow = Action.READ, when = "paid")
      public record Bill(@Id long id, @Reference(Customer.class) long customerId, boolean paid) {}
      """;

  @TempDir static Path folder;

  private static CompilerRun customers;

  @BeforeAll
  static void compileTheOtherModule() throws IOException {
    customers = run("customers", List.of());
    customers.compile(List.of(source("customers/Customer", CUSTOMER)));
  }

  @Test
  void readsTheIndexOfAnotherModule() throws IOException {
    CompilerRun bills = run("bills", List.of(classes(customers)));
    bills.compile(List.of(source("bills/Bill", BILL)));
    assertThat(schema(bills)).contains("\"bill\"", "\"imported\"", "\"customer\"", "24:00 \u20ac");
  }

  @Test
  void readsTheFragmentsOfWhatIsNotCompiledAgain() throws IOException {
    Path tax =
        source(
            "bills/Tax",
            """
            package bills;
            import dev.ashlar.annotation.*;
            @Table(shared = true) @Policy(allow = Action.READ)
            public record Tax(@Id long id, @Reference(Bill.class) long billId) {}
            """);
    CompilerRun clean = run("clean", List.of(classes(customers)));
    clean.compile(List.of(source("bills/Bill", BILL), tax));
    CompilerRun again = run("again", List.of(classes(customers), folder.resolve("again/classes")));
    for (String kept : List.of("bills/Bill.class", "bills/BillSchemaFragment.class")) {
      Path target = classes(again).resolve(kept);
      Files.createDirectories(target.getParent());
      Files.copy(classes(clean).resolve(kept), target);
    }
    again.compile(List.of(tax));
    assertThat(schema(again)).isEqualTo(schema(clean)).contains("\"bill\"", "\"tax\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "99999999999999999999999"})
  void complainsOfAnIndexWithoutAVersion(String value) throws IOException {
    Path own = Repository.files(customers.output().resolve("sources/ashlar"), ".java").get(0);
    String text = Documents.text(own).replace("\\\"1.0.0\\\"", value);
    Path broken = source("broken/ashlar/index/customers", text);
    Path output = Files.createDirectories(folder.resolve("broken/classes"));
    String classPath = CompilerRun.joined(classPath(List.of()));
    List<String> compile = List.of("-proc:none", "-cp", classPath, "-d", output.toString());
    Command.ofJdk(
            folder, "javac", Stream.concat(compile.stream(), Stream.of(broken.toString())).toList())
        .run();
    CompilerRun bills = run("broken/bills", List.of(output, classes(customers)));
    List<Path> sources = List.of(source("bills/Bill", BILL));
    assertThatThrownBy(() -> bills.compile(sources))
        .hasMessageContaining("[ashlar GN104]")
        .hasMessageNotContaining("NoClassDefFoundError");
  }

  private static CompilerRun run(String name, List<Path> others) {
    return new CompilerRun(folder.resolve(name), classPath(others), List.of());
  }

  /** Returns what a user has beside our jars: nothing of JSON. */
  private static List<Path> classPath(List<Path> others) {
    List<Path> all = new ArrayList<>(others);
    Stream.of("annotations", "runtime").map(module -> Jar.of(module).path()).forEach(all::add);
    return all;
  }

  private static Path classes(CompilerRun run) {
    return run.output().resolve("classes");
  }

  private static String schema(CompilerRun run) {
    return Documents.text(classes(run).resolve("META-INF/ashlar/schema.json"));
  }

  private static Path source(String name, String text) throws IOException {
    Path file = folder.resolve("written").resolve(name + ".java");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
