package dev.ashlar.it.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.EngineFailure;
import dev.ashlar.it.engine.Realm;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.DatabaseRefused;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated DAOs do on PostgreSQL what they say, whatever the roles are called. */
class RolesTest {

  private static final List<String> STORIES =
      List.of(
          "billing.WritingStory",
          "billing.KeyStory",
          "documents.LinksStory",
          "wiki.WikiStory",
          "states.TransitionStory",
          "states.StateGuardStory",
          "fields.FieldsStory",
          "bin.BinStory",
          "siege.PathsStory",
          "siege.MeaningStory",
          "siege.GuessStory",
          "siege.CrowdStory",
          "siege.RaceStory");

  @ParameterizedTest
  @MethodSource("realms")
  void changeNothing(Realm realm, @TempDir Path work) {
    String compiled = "";
    GeneratedModule module = new GeneratedModule(work);
    for (String story : STORIES) {
      String folder = story.substring(0, story.indexOf('.'));
      if (!folder.equals(compiled)) {
        module = GeneratedModule.compile(folder, work.resolve(folder), realm.compilerOptions());
        compiled = folder;
      }
      try (TestDatabase database = realm.create(module.script("postgresql"))) {
        module.story("com.example." + story).tell(database);
      }
    }
  }

  /** Returns realms whose roles are not the usual ones, which all other tests use. */
  static List<Realm> realms() {
    return Realm.all().stream()
        .filter(
            realm ->
                realm.kind() == Realm.Kind.GIVEN
                    || (realm.kind() == Realm.Kind.NAMED && realm.engine() == Engine.POSTGRESQL_18))
        .toList();
  }

  /** Each application has a login of its own; the rules of one look at tables of the other. */
  @Test
  void twoModulesMayHaveAnApplicationEach(@TempDir Path work) {
    GeneratedModule people = people(work, "-Aashlar.postgresql.roles.app=people_app");
    GeneratedModule orders =
        GeneratedModule.compile("modules/orders", work.resolve("orders"), List.of(people));
    try (TestDatabase database = Engine.POSTGRESQL_18.create()) {
      database.run(people.script("postgresql"));
      database.run(orders.script("postgresql"));
      database.run("grant people_app to ashlar_app");
      orders.story("com.example.orders.OrdersStory", people).tell(database);
      database.run("revoke people_app from ashlar_app");
    }
  }

  @Test
  void twoModulesWithOwnersOfTheirOwnAreRefusedBeforeAnythingIsChanged(@TempDir Path work)
      throws SQLException {
    GeneratedModule people = people(work, "-Aashlar.postgresql.roles=people");
    GeneratedModule orders =
        GeneratedModule.compile("modules/orders", work.resolve("orders"), List.of(people));
    try (TestDatabase database = Engine.POSTGRESQL_18.create()) {
      database.run(people.script("postgresql"));

      assertThatThrownBy(() -> database.run(orders.script("postgresql")))
          .isInstanceOf(EngineFailure.class)
          .hasMessageContaining("schema ashlar has what does not belong to role ashlar_owner")
          .hasMessageContaining("the same owner and policy roles");
      assertThat(owner(database)).isEqualTo("people_owner");
    }
  }

  /** Rules that see nothing would grant what {@code none} and {@code every} ask for. */
  @Test
  void aModuleWhoseRulesWouldSeeNothingIsRefused(@TempDir Path work) {
    GeneratedModule people = people(work, "-Aashlar.postgresql.roles.policy=people_policy");
    GeneratedModule orders =
        GeneratedModule.compile("modules/orders", work.resolve("orders"), List.of(people));
    try (TestDatabase database = Engine.POSTGRESQL_18.create()) {
      database.run(people.script("postgresql"));

      assertThatThrownBy(() -> database.run(orders.script("postgresql")))
          .isInstanceOf(EngineFailure.class)
          .hasMessageContaining(
              "schema ashlar_view has what does not belong to role ashlar_policy");
    }
  }

  /**
   * The first module has no views, so nothing of it belongs to the policy role but its policies.
   */
  @Test
  void aModuleWhoseRulesWouldSeeNothingOfTablesThatNobodyViewsIsRefused(@TempDir Path work) {
    String option = "-Aashlar.postgresql.roles.policy=staff_policy";
    GeneratedModule staff = GeneratedModule.compile("modules/staff", work.resolve("staff"), option);
    List<GeneratedModule> others = List.of(staff);
    GeneratedModule posts = GeneratedModule.compile("modules/posts", work.resolve("posts"), others);
    GeneratedModule alike =
        GeneratedModule.compile("modules/posts", work.resolve("alike"), others, option);
    try (TestDatabase database = Engine.POSTGRESQL_18.create()) {
      assertThatThrownBy(() -> database.run(alike.script("postgresql")))
          .isInstanceOf(EngineFailure.class)
          .hasMessageContaining("no policy shows the rows of table public.person")
          .hasMessageContaining("the script of the module that has the table comes first");
      database.run(staff.script("postgresql"));

      assertThatThrownBy(() -> database.run(posts.script("postgresql")))
          .isInstanceOf(EngineFailure.class)
          .hasMessageContaining(
              "no policy shows the rows of table public.person to role ashlar_policy");
      database.run(alike.script("postgresql"));
    }
  }

  @Test
  void anOwnerIsNoApplication(@TempDir Path work) {
    Realm realm = new Realm(Engine.POSTGRESQL_18, Realm.Kind.GIVEN);
    GeneratedModule module = GeneratedModule.compile("bin", work, realm.compilerOptions());
    try (TestDatabase database = realm.create(module.script("postgresql"))) {
      TestDatabase owned = database.withApp(realm.asOwner(database).app());

      assertThatThrownBy(() -> module.story("com.example.bin.BinStory").tell(owned))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("may truncate");
    }
  }

  private static GeneratedModule people(Path work, String option) {
    return GeneratedModule.compile("modules/people", work.resolve("people"), option);
  }

  private static String owner(TestDatabase database) throws SQLException {
    try (Connection connection = database.admin().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select nspowner::regrole from pg_namespace where nspname = 'ashlar'")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
