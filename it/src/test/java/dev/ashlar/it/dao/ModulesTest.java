package dev.ashlar.it.dao;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two modules in one database: the rules of one follow links to tables of the other. */
class ModulesTest {

  private static final Map<String, GeneratedModule> COMPILED = new HashMap<>();

  @TempDir static Path work;

  @ParameterizedTest
  @EnumSource
  void followsLinksToTheTablesOfAnotherModule(Engine engine) {
    String version = engine == Engine.POSTGRESQL_13 ? "13" : "15";
    String option = "-Aashlar.postgresql.version=" + version;
    GeneratedModule people =
        COMPILED.computeIfAbsent(
            "people" + version,
            each -> GeneratedModule.compile("modules/people", work.resolve(each), option));
    GeneratedModule orders =
        COMPILED.computeIfAbsent(
            "orders" + version,
            each ->
                GeneratedModule.compile(
                    "modules/orders", work.resolve(each), List.of(people), option));
    try (TestDatabase database = engine.create()) {
      database.run(people.script(engine.dialect()));
      database.run(orders.script(engine.dialect()));
      orders.story("com.example.orders.OrdersStory", people).tell(database);
    }
  }
}
