package dev.ashlar.it.dao;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Generated DAOs do on every engine what their Javadoc says. */
class GeneratedDaoTest {

  private static final Map<String, GeneratedModule> COMPILED = new HashMap<>();

  @TempDir static Path work;

  @ParameterizedTest
  @EnumSource
  void keepsWhatIsWritten(Engine engine) {
    tell(engine, "WritingStory");
  }

  @ParameterizedTest
  @EnumSource
  void showsNoTenantTheRowsOfAnother(Engine engine) {
    tell(engine, "TenantStory");
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatNoPolicyAllows(Engine engine) {
    tell(engine, "PolicyStory");
  }

  @ParameterizedTest
  @EnumSource
  void tellsDeniedActorsFromMissingRows(Engine engine) {
    tell(engine, "RefusalStory");
  }

  @ParameterizedTest
  @EnumSource
  void tellsTheKeyOfARowThatOnlyOthersRead(Engine engine) {
    tell(engine, "KeyStory");
  }

  @ParameterizedTest
  @EnumSource
  void decidesAboutTheFirstValueThatIsThere(Engine engine) {
    tell(engine, "FirstValueStory");
  }

  @ParameterizedTest
  @EnumSource
  void bringsEveryKindOfMemberBack(Engine engine) {
    tell(engine, "shapes", "ShapesStory");
  }

  @ParameterizedTest
  @EnumSource
  void decidesAsThePolicyFunctionsDo(Engine engine) {
    tell(engine, "claims", "ClaimsStory");
  }

  @ParameterizedTest
  @EnumSource
  void hidesValuesThatHaveRulesOfTheirOwn(Engine engine) {
    tell(engine, "fields", "FieldsStory");
  }

  @ParameterizedTest
  @EnumSource
  void keepsRowsOfOnlyAKey(Engine engine) {
    tell(engine, "bare", "BareStory");
  }

  @ParameterizedTest
  @EnumSource
  void followsLinks(Engine engine) {
    tell(engine, "documents", "LinksStory");
  }

  @ParameterizedTest
  @EnumSource
  void connectsManyToMany(Engine engine) {
    tell(engine, "wiki", "WikiStory");
  }

  @ParameterizedTest
  @EnumSource
  void connectsOnceWhoeverElseDoesSoAtTheSameInstant(Engine engine) {
    tell(engine, "wiki", "TogetherStory");
  }

  @ParameterizedTest
  @EnumSource
  void connectsNothingThatSomethingElseRefuses(Engine engine) {
    tell(engine, "wiki", "OnceStory");
  }

  @ParameterizedTest
  @EnumSource
  void movesFromStateToState(Engine engine) {
    tell(engine, "states", "TransitionStory");
  }

  @ParameterizedTest
  @EnumSource
  void leavesDeletionsToTheRulesOfDelete(Engine engine) {
    tell(engine, "bin", "BinStory");
  }

  @ParameterizedTest
  @EnumSource
  void printsNothingOfAPerson(Engine engine) {
    tell(engine, "contacts", "ContactsStory");
  }

  @ParameterizedTest
  @EnumSource
  void guardsStates(Engine engine) {
    tell(engine, "states", "StateGuardStory");
  }

  private static void tell(Engine engine, String story) {
    tell(engine, "billing", story);
  }

  private static void tell(Engine engine, String folder, String story) {
    String version = engine == Engine.POSTGRESQL_13 ? "13" : "15";
    GeneratedModule module =
        COMPILED.computeIfAbsent(
            folder + version,
            each ->
                GeneratedModule.compile(
                    folder, work.resolve(each), "-Aashlar.postgresql.version=" + version));
    try (TestDatabase database = engine.create()) {
      database.run(module.script(engine.dialect()));
      module.story("com.example." + folder + "." + story).tell(database);
    }
  }
}
