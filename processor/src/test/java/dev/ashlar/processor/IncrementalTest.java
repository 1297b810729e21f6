package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Build tools and editors pass what has changed; outputs are those of a clean build all the same.
 */
class IncrementalTest {
  private static final String CUSTOMER =
      """
      package shop;

      import dev.ashlar.annotation.*;
      import org.jspecify.annotations.Nullable;

      /**
       * Somebody who is sent bills.
       *
       * @param note what the last call was about
       */
      @Table(shared = true)
      @Policy(allow = Action.READ)
      @Index("name")
      @Index("name desc")
      public record Customer(@Id long id, String name, @Nullable String note) {}
      """;
  private static final String BILL =
      """
      package shop;

      import dev.ashlar.annotation.*;

      /** What a customer pays. */
      @Table(shared = true)
      @Policy(allow = Action.READ)
      public record Bill(@Id long id, @Reference(Customer.class) long customerId, Size size) {}
      """;
  private static final String SIZE = "package shop;\nenum Size { SMALL, LARGE, HUGE }\n";

  @TempDir Path home;
  private Map<String, String> clean = Map.of();

  private Javac javac() {
    return Javac.in(home).classPath(Javac.jarOf(Nullable.class));
  }

  private Map<String, String> outputs() {
    Map<String, String> texts = Result.texts(home.resolve("generated"), ".java");
    texts.putAll(Result.texts(home.resolve("generated"), ".ts"));
    texts.putAll(Result.texts(home.resolve("classes"), ".json"));
    texts.putAll(Result.texts(home.resolve("classes"), ".sql"));
    return texts;
  }

  @BeforeEach
  void buildAll() {
    Result result =
        javac()
            .source("shop/Customer.java", CUSTOMER)
            .source("shop/Bill.java", BILL)
            .source("shop/Size.java", SIZE)
            .compile();
    assertThat(result.success()).isTrue();
    clean = outputs();
    assertThat(clean).hasSizeGreaterThan(4);
  }

  private void forgetAggregates() throws IOException {
    for (String path : clean.keySet()) {
      if (!path.contains("SchemaFragment")) {
        Files.deleteIfExists(home.resolve("generated").resolve(path));
        Files.deleteIfExists(home.resolve("classes").resolve(path));
        Files.deleteIfExists(home.resolve("classes").resolve(path.replace(".java", ".class")));
      }
    }
  }

  /** What Gradle does: aggregates are removed, unchanged types come back as class names. */
  @Test
  void makesTheSameOfClassNames() throws IOException {
    forgetAggregates();
    Result result =
        javac()
            .classNames(
                "shop.Customer",
                "shop.CustomerSchemaFragment",
                "shop.BillSchemaFragment",
                "shop.Bill")
            .options("-Xlint:all", "-Werror")
            .compile();
    assertThat(result.complaints()).isEmpty();
    assertThat(outputs()).isEqualTo(clean);
  }

  @Test
  void makesTheSameOfAChangedSourceAndClassNames() throws IOException {
    forgetAggregates();
    Files.delete(home.resolve("generated/shop/BillSchemaFragment.java"));
    Files.delete(home.resolve("classes/shop/BillSchemaFragment.class"));
    Result result =
        javac()
            .source("shop/Bill.java", BILL)
            .classNames("shop.Customer", "shop.CustomerSchemaFragment")
            .compile();
    assertThat(result.complaints()).isEmpty();
    assertThat(outputs()).isEqualTo(clean);
  }

  /** What editors do: nothing is removed, and only the changed file is compiled. */
  @Test
  void keepsAllTablesWhenOneFileIsCompiled() {
    Result result = javac().source("shop/Bill.java", BILL).compile();
    assertThat(result.complaints()).isEmpty();
    assertThat(outputs()).isEqualTo(clean);
  }

  @Test
  void followsTheChangedFile() {
    Result result =
        javac()
            .source("shop/Bill.java", BILL.replace("Size size", "Size size, String text"))
            .compile();
    assertThat(result.complaints()).isEmpty();
    String schema = Result.text(result.classes(), "META-INF/ashlar/schema.json");
    assertThat(schema).contains("\"text\"").contains("\"customer\"");
    assertThat(schema).contains("what the last call was about");
  }

  /** Values are read anew with each table; on JDK 17 their class files are silent on nullness. */
  @Test
  void keepsTheNullnessOfUnchangedValues() {
    String address =
        """
        package shop;
        import org.jspecify.annotations.Nullable;
        public record Address(String street, @Nullable String floor) {}
        """;
    String house =
        """
        package shop;
        import dev.ashlar.annotation.*;
        @Table(shared = true) @Policy(allow = Action.READ)
        public record House(@Id long id, @Embedded(prefix = "at_") Address address) {}
        """;
    Result all =
        javac().source("shop/Address.java", address).source("shop/House.java", house).compile();
    assertThat(all.complaints()).isEmpty();
    String schema = Result.text(all.classes(), "META-INF/ashlar/schema.json");
    Result one = javac().source("shop/House.java", house).compile();
    assertThat(one.complaints()).isEmpty();
    assertThat(Result.text(one.classes(), "META-INF/ashlar/schema.json")).isEqualTo(schema);
    assertThat(schema.lines().dropWhile(line -> !line.contains("\"at_floor\"")))
        .anyMatch(line -> line.contains("\"nullable\": true"));
  }

  @Test
  void leavesOutATableThatIsGone() throws IOException {
    Files.delete(home.resolve("classes/shop/Customer.class"));
    String alone = BILL.replace("@Reference(Customer.class) ", "");
    Result result = javac().source("shop/Bill.java", alone).compile();
    assertThat(result.complaints()).isEmpty();
    assertThat(Result.text(result.classes(), "META-INF/ashlar/schema.json"))
        .doesNotContain("\"Customer\"");
  }

  @Test
  void leavesEverythingAsItWasWhereAFragmentIsGone() throws IOException {
    Files.delete(home.resolve("classes/shop/CustomerSchemaFragment.class"));
    Result result =
        javac()
            .source("shop/Bill.java", BILL.replace("Size size", "Size size, String text"))
            .compile();
    assertThat(result.complaints()).isEmpty();
    assertThat(result.notes("[ashlar GN107]"))
        .singleElement()
        .asString()
        .contains("Only 1 of 2 types of this module could be read");
    assertThat(Result.text(result.classes(), "META-INF/ashlar/schema.json"))
        .isEqualTo(clean.get("META-INF/ashlar/schema.json"));
    assertThat(outputs().get("ashlar/index/shop.java"))
        .isEqualTo(clean.get("ashlar/index/shop.java"));
    assertThat(outputs().get("shop/ShopSchema.java")).contains("customer");
  }

  @Test
  void doesNotDependOnTheOrderOfSources() {
    Path other = home.resolve("other");
    Result result =
        Javac.in(other)
            .classPath(Javac.jarOf(Nullable.class))
            .source("shop/Size.java", SIZE)
            .source("shop/Bill.java", BILL)
            .source("shop/Customer.java", CUSTOMER)
            .compile();
    assertThat(result.success()).isTrue();
    Map<String, String> texts = Result.texts(result.generated(), ".java");
    texts.putAll(Result.texts(result.classes(), ".json"));
    assertThat(clean).containsAllEntriesOf(texts);
  }
}
