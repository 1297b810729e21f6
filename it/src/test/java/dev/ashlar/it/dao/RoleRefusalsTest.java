package dev.ashlar.it.dao;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.Realm;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The script stops where roles are there already that are not safe, and says what cures it. */
class RoleRefusalsTest {

  private static final String CURE = "Have an administrator run: ";

  private static final Map<List<String>, GeneratedModule> COMPILED = new ConcurrentHashMap<>();

  @TempDir static Path work;

  /** What somebody left of roles that the script would make, and what it says. */
  private static final String[][] MADE = {
    {"create role unsafe_owner superuser", "role unsafe_owner is a superuser or bypasses"},
    {"create role unsafe_owner bypassrls", "role unsafe_owner is a superuser or bypasses"},
    {"create role unsafe_policy superuser", "role unsafe_policy is a superuser or bypasses"},
    {"create role unsafe_policy bypassrls", "so rules would see the rows of all tenants"},
    {"create role unsafe_app superuser", "role unsafe_app is a superuser or bypasses"},
    {"create role unsafe_app bypassrls", "so no policy would bind the application"},
    {
      "create role unsafe_owner; create role unsafe_app in role unsafe_owner",
      "role unsafe_app may become role unsafe_owner"
    },
    {
      "create role unsafe_policy; create role \"x %% y\" in role unsafe_policy;"
          + " create role unsafe_app in role \"x %% y\"",
      "role unsafe_app may become role unsafe_policy"
    },
    {
      "create role unsafe_migrator; create role unsafe_some in role unsafe_migrator;"
          + " create role unsafe_others in role unsafe_migrator;"
          + " create role unsafe_app in role unsafe_some, unsafe_others",
      "role unsafe_app may become role unsafe_migrator"
    },
    {
      "create role unsafe_app; create role unsafe_some in role unsafe_app;"
          + " create role unsafe_policy inherit in role unsafe_some",
      "role unsafe_policy is in role unsafe_app"
    },
    {
      "create role unsafe_app; grant temporary on database %s to unsafe_app",
      "role unsafe_app may create schemas or temporary tables"
    },
    {
      "create role unsafe_some; create role unsafe_app in role unsafe_some;"
          + " grant create on database %s to unsafe_some",
      "role unsafe_app may create schemas or temporary tables"
    },
    {
      "create role unsafe_app; alter database %s owner to unsafe_app",
      "role unsafe_app may create schemas or temporary tables"
    },
    {
      "create role unsafe_app; grant create on schema public to unsafe_app",
      "role unsafe_app may create in schema public"
    }
  };

  /** What a provider may have left as it is, and what the script says. */
  private static final String[][] GIVEN = {
    {"alter role \"given owner\" rename to \"other\"", "role given owner is missing"},
    {"alter role given_web rename to other_web", "role given_web is missing"},
    {"alter role given_web bypassrls", "so no policy would bind the application"},
    {"alter role \"given owner\" bypassrls", "so rules would see the rows of all tenants"},
    {"grant \"given owner\" to given_web", "role given_web may become role given owner"},
    {"grant given_web to \"given owner\"", "would see only what the caller may read"},
    {"grant temporary on database %s to given_web", "may create schemas or temporary tables"},
    {"grant create on schema public to given_web", "may create in schema public"}
  };

  static Stream<Arguments> left() {
    return Engine.ofDialect("postgresql").stream()
        .flatMap(
            engine ->
                Stream.concat(
                    Stream.of(MADE)
                        .map(each -> Arguments.of(engine, Realm.Kind.USUAL, each[0], each[1])),
                    Stream.of(GIVEN)
                        .map(each -> Arguments.of(engine, Realm.Kind.GIVEN, each[0], each[1]))));
  }

  @ParameterizedTest
  @MethodSource("left")
  void theScriptSaysWhatIsNotSafeAndWhatCuresIt(
      Engine engine, Realm.Kind kind, String left, String said) throws SQLException {
    Realm realm = new Realm(engine, kind);
    String script = script(realm);
    try (TestDatabase database = realm.prepared();
        Connection connection = database.admin().getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false); // roles are the whole server's: nothing of this stays
      statement.execute(left.formatted(database.name()));
      statement.execute("savepoint before");

      ServerErrorMessage refusal = refusal(statement, script).orElseThrow();
      assertThat(refusal.getMessage()).contains(said);
      for (Optional<ServerErrorMessage> next = Optional.of(refusal);
          next.isPresent();
          next = refusal(statement, script)) {
        statement.execute("rollback to savepoint before");
        statement.execute(cure(next.get()));
        statement.execute("savepoint before");
      }
      connection.rollback();
    }
  }

  private static String cure(ServerErrorMessage refusal) {
    String hint = Objects.requireNonNull(refusal.getHint());
    assertThat(hint).startsWith(CURE);
    return hint.substring(CURE.length());
  }

  /** Runs the script, and returns what ends it. */
  private static Optional<ServerErrorMessage> refusal(Statement statement, String script)
      throws SQLException {
    try {
      for (String each : script.split("\n\n")) {
        statement.execute(each);
      }
      return Optional.empty();
    } catch (PSQLException refused) {
      return Optional.ofNullable(refused.getServerErrorMessage());
    }
  }

  private static String script(Realm realm) {
    String[] options =
        Stream.concat(
                Stream.of(realm.compilerOptions()),
                realm.kind() == Realm.Kind.USUAL
                    ? Stream.of("-Aashlar.postgresql.roles=unsafe")
                    : Stream.empty())
            .toArray(String[]::new);
    return COMPILED
        .computeIfAbsent(
            List.of(options),
            each ->
                GeneratedModule.compile("bare", work.resolve("bare" + COMPILED.size()), options))
        .script("postgresql");
  }
}
