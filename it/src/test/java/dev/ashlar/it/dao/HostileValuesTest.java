package dev.ashlar.it.dao;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values at the edges of their types come back from every engine as they were, or are refused. */
class HostileValuesTest {
  @TempDir static Path work;

  private static GeneratedModule module;

  @BeforeAll
  static void compile() {
    module = GeneratedModule.compile("hostile", work, "-Aashlar.postgresql.version=13");
  }

  @ParameterizedTest
  @EnumSource
  void comeBack(Engine engine) {
    try (TestDatabase database = engine.create()) {
      database.run(module.script(engine.dialect()));
      module.story("com.example.hostile.HostileStory").tell(database);
    }
  }
}
