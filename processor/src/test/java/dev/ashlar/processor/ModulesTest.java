package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.json.SchemaJson;
import dev.ashlar.processor.testing.Jar;
import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tables of one module, referenced from another: through index classes, never through resources.
 */
class ModulesTest {
  @TempDir Path home;

  private Javac module(String name) {
    return Javac.in(home.resolve(name)).options("-Xlint:all", "-Werror");
  }

  private Path customers() {
    Result result = shared(module("customers"), "customers", "Customer").compile();
    assertThat(result.complaints()).isEmpty();
    return Jar.of(result.classes(), home.resolve("customers.jar"));
  }

  private static Javac shared(Javac javac, String packageName, String name) {
    return javac.source(
        packageName + "/" + name + ".java",
        """
        package %s;
        import dev.ashlar.annotation.*;
        @Table(shared = true) @Policy(allow = Action.READ)
        public record %s(@Id long id, String name) {}
        """
            .formatted(packageName, name));
  }

  private static Javac bill(Javac javac) {
    return javac.source(
        "bills/Bill.java",
        """
        package bills;
        import customers.Customer;
        import dev.ashlar.annotation.*;
        @Table(shared = true) @Policy(allow = Action.READ)
        public record Bill(@Id long id, @Reference(Customer.class) long customerId) {}
        """);
  }

  private static Schema schema(Result result) {
    return SchemaJson.read(Result.text(result.classes(), "META-INF/ashlar/schema.json"));
  }

  private static void importsCustomer(Result result) {
    assertThat(result.complaints()).isEmpty();
    Schema schema = schema(result);
    assertThat(schema.tables()).extracting(Table::name).hasToString("[bill]");
    assertThat(schema.imported()).extracting(Table::name).hasToString("[customer]");
  }

  @Test
  void readsAJarOnTheClassPath() {
    importsCustomer(bill(module("bills").classPath(customers())).compile());
  }

  @Test
  void readsAFolderOnTheClassPath() {
    customers();
    importsCustomer(bill(module("bills").classPath(home.resolve("customers/classes"))).compile());
  }

  @Test
  void readsAModularJarOnTheModulePath() {
    Result customers =
        shared(module("customers"), "customers", "Customer")
            .source(
                "module-info.java",
                """
                module shop.customers {
                  requires static transitive dev.ashlar.annotations;
                  requires transitive dev.ashlar.runtime;
                  exports customers;
                }
                """)
            .modulePath(Javac.ourModules())
            .compile();
    assertThat(customers.complaints()).isEmpty();
    assertThat(customers.generated().resolve("shop/customers/ashlar/index")).isDirectory();
    Path jar = Jar.of(customers.classes(), home.resolve("customers.jar"));
    importsCustomer(
        bill(module("bills"))
            .source(
                "module-info.java",
                """
                module shop.bills {
                  requires static transitive dev.ashlar.annotations;
                  requires transitive dev.ashlar.runtime;
                  requires shop.customers;
                }
                """)
            .modulePath(Javac.ourModules())
            .modulePath(jar)
            .compile());
  }

  @Test
  void readsTwoJars() {
    Result countries = shared(module("countries"), "countries", "Country").compile();
    Path jar = Jar.of(countries.classes(), home.resolve("countries.jar"));
    Result result =
        bill(module("bills").classPath(customers(), jar))
            .source(
                "bills/Tax.java",
                """
                package bills;
                import countries.Country;
                import dev.ashlar.annotation.*;
                @Table(shared = true) @Policy(allow = Action.READ)
                public record Tax(@Id long id, @Reference(Country.class) long countryId) {}
                """)
            .compile();
    assertThat(result.complaints()).isEmpty();
    assertThat(schema(result).imported())
        .extracting(Table::name)
        .hasToString("[country, customer]");
  }

  @Test
  void readsWhatIsNamedInUses() {
    Result customers =
        shared(module("customers"), "customers", "Customer")
            .source(
                "customers/package-info.java",
                """
                @SchemaModule(index = "customers.schema")
                package customers;
                import dev.ashlar.annotation.SchemaModule;
                """)
            .compile();
    assertThat(customers.complaints()).isEmpty();
    Path jar = Jar.of(customers.classes(), home.resolve("customers.jar"));
    importsCustomer(
        bill(module("bills").classPath(jar))
            .source(
                "bills/package-info.java",
                """
                @SchemaModule(uses = "customers.schema")
                package bills;
                import dev.ashlar.annotation.SchemaModule;
                """)
            .compile());
    assertThat(bill(module("blind").classPath(jar)).compile().complaints())
        .singleElement()
        .asString()
        .startsWith("Bill.java:5:")
        .contains("customerId references Customer");
  }

  @Test
  void refusesASchemaOfANewerVersion() throws IOException {
    Path jar = customers();
    Path index = home.resolve("newer/ashlar/index/customers.java");
    Files.createDirectories(index.getParent());
    String text = Result.text(home.resolve("customers/generated"), "ashlar/index/customers.java");
    Result newer =
        Javac.in(home.resolve("newer"))
            .classPath(jar)
            .processors(List::of)
            .source("ashlar/index/customers.java", text.replace("1.0.0", "2.0.0"))
            .compile();
    assertThat(newer.complaints()).isEmpty();
    Result result = bill(module("bills").classPath(newer.classes(), jar)).compile();
    assertThat(result.complaints())
        .anyMatch(line -> line.contains("[ashlar GN104]") && line.contains("module customers"));
    assertThat(result.classes().resolve("META-INF/ashlar/schema.json")).doesNotExist();
  }

  @Test
  void refusesATableThatTwoModulesOwn() {
    Result other = shared(module("other"), "other", "Customer").compile();
    Path jar = Jar.of(other.classes(), home.resolve("other.jar"));
    Result result = bill(module("bills").classPath(customers(), jar)).compile();
    assertThat(result.complaints())
        .anyMatch(
            line ->
                line.contains("[ashlar TB103]")
                    && line.contains("customers")
                    && line.contains("other"));
  }
}
