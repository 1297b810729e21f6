package dev.ashlar.it.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.dao.GeneratedModule;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.Realm;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.sql.SqlPrinter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The emitted tests for pgTAP hold in a database with the schema, and each notices what is broken.
 * They run against our own substitute of its functions, or the real ones: {@code
 * -Dpgtap.sql=<file>}.
 */
class PgtapTest {

  /** What is broken, and words of the description of the test that must notice it. */
  private static final Map<String, String> SABOTAGE = new TreeMap<>();

  static {
    SABOTAGE.put("alter table app.team rename to crew", "app.team: is there");
    SABOTAGE.put("alter table app.team add column more int", "app.team: has its columns");
    SABOTAGE.put(
        "delete from app.document; alter table app.document alter column region set not null",
        "region may be null");
    SABOTAGE.put("alter table app.team alter column name drop not null", "name is required");
    SABOTAGE.put("alter table app.team drop constraint team_pkey cascade", "app.team: has its key");
    SABOTAGE.put("alter table app.team drop constraint team_name_key", "team_name_key");
    SABOTAGE.put(
        "alter table app.document drop constraint document_team_id_fkey", "document_team_id_fkey");
    SABOTAGE.put(
        "alter table app.document drop constraint document_status_valid",
        "app.document has its checks");
    SABOTAGE.put(
        "alter table app.document no force row level security", "app.document: row security is on");
    SABOTAGE.put("drop policy team_delete on app.team", "app.team: has its policies");
    SABOTAGE.put("create policy wide on app.team using (true)", "app.team: has its policies");
    SABOTAGE.put("alter policy team_read on app.team to public", "team_read is for ashlar_app");
    SABOTAGE.put("grant truncate on app.team to ashlar_app", "app.team: ashlar_app may SELECT");
    SABOTAGE.put(
        "grant update (company_id) on app.team to ashlar_app", "may SELECT, INSERT company_id");
    SABOTAGE.put(
        "alter policy team_update on app.team using (true)", "app.team: no role changes no row");
    SABOTAGE.put(
        "delete from app.document; alter policy team_delete on app.team using (true)",
        "app.team: no role removes no row");
    SABOTAGE.put(
        "alter policy team_create on app.team with check (true)", "app.team: EDITOR adds no row");
    SABOTAGE.put(
        "alter policy team_read on app.team using (name = 'x')", "app.team: ADMIN reads all rows");
    SABOTAGE.put(
        "alter policy country_read on app.country using (true)",
        "app.country: without a caller there are no rows");
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void hold(Realm realm) throws SQLException, IOException {
    try (Documents documents = Documents.on(realm)) {
      documents.database().run(functions());
      int ran = 0;
      for (Map.Entry<String, List<String>> file : files(realm).entrySet()) {
        List<String> said = run(documents.database(), file.getValue(), "select 1");
        assertThat(said).as(file.getKey()).isNotEmpty().allMatch(line -> line.startsWith("ok "));
        ran += said.size();
      }
      assertThat(ran).isGreaterThan(60);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "POSTGRESQL_.*", mode = EnumSource.Mode.MATCH_ALL)
  void noticeWhatIsBroken(Engine engine) throws SQLException, IOException {
    try (Documents documents = Documents.on(engine)) {
      documents.database().run(functions());
      for (Map.Entry<String, String> each : SABOTAGE.entrySet()) {
        List<String> failed = new ArrayList<>();
        for (List<String> file : files(new Realm(engine, Realm.Kind.USUAL)).values()) {
          run(documents.database(), file, each.getKey()).stream()
              .filter(line -> line.startsWith("not ok "))
              .forEach(failed::add);
        }
        assertThat(failed).as(each.getKey()).anyMatch(line -> line.contains(each.getValue()));
      }
    }
  }

  /** Where changes are not all updates, and rows are not all deleted for good, tests hold too. */
  @ParameterizedTest
  @ValueSource(strings = {"bin BinStory", "states TransitionStory", "wiki WikiStory"})
  void holdForGeneratedModules(String folderAndStory, @TempDir Path work)
      throws SQLException, IOException {
    String folder = folderAndStory.split(" ")[0];
    GeneratedModule module = GeneratedModule.compile(folder, work);
    try (TestDatabase database = Engine.POSTGRESQL_18.create()) {
      database.run(module.script("postgresql"));
      module.story("com.example." + folder + "." + folderAndStory.split(" ")[1]).tell(database);
      if (folder.equals("bin")) {
        database.run(
            "alter table note disable trigger user; update note set locked = true, deleted_at = null");
      }
      database.run(functions());
      Path tests = module.classes().resolve("META-INF/ashlar/postgresql/tests");
      try (Stream<Path> files = Files.list(tests)) {
        for (Path file : files.sorted().toList()) {
          List<String> statements = List.of(Files.readString(file).split(";\\n\\s*"));
          assertThat(run(database, statements, "select 1"))
              .as(file.getFileName().toString())
              .isNotEmpty()
              .allMatch(line -> line.startsWith("ok "));
        }
      }
    }
  }

  /** Returns the statements of each file. */
  private static Map<String, List<String>> files(Realm realm) {
    String golden = realm.engine() == Engine.POSTGRESQL_13 ? "portable" : "documents";
    SqlPrinter printer = new SqlPrinter(EmittedSchema.dialect(realm).lexicon());
    Map<String, List<String>> files = new TreeMap<>();
    EmittedSchema.dialect(realm)
        .tests(EmittedSchema.golden(golden).schema())
        .forEach(
            (name, script) ->
                files.put(
                    name,
                    script.statements().stream().map(each -> printer.print(each).text()).toList()));
    assertThat(files).containsOnlyKeys("app.country", "app.document", "app.team");
    return files;
  }

  /** Breaks something inside of the transaction of the tests, and returns what each test says. */
  private static List<String> run(TestDatabase database, List<String> statements, String sabotage) {
    List<String> said = new ArrayList<>();
    try (Connection connection = database.admin().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(statements.get(0));
      statement.execute(sabotage);
      for (String sql : statements.subList(1, statements.size() - 1)) {
        if (statement.execute(sql)) {
          said.addAll(lines(statement.getResultSet()));
        }
      }
      statement.execute(statements.get(statements.size() - 1));
    } catch (SQLException broken) {
      said.add("not ok - what follows: " + broken.getMessage());
    }
    return said.stream()
        .filter(line -> line.matches("(not )?ok .*|# planned.*|# Looks.*"))
        .toList();
  }

  private static List<String> lines(ResultSet rows) throws SQLException {
    List<String> lines = new ArrayList<>();
    while (rows.next()) {
      lines.add(String.valueOf(rows.getString(1)).lines().findFirst().orElse(""));
    }
    return lines;
  }

  private static String functions() throws IOException {
    String given = System.getProperty("pgtap.sql", "");
    if (!given.isEmpty()) {
      return Files.readString(Path.of(given));
    }
    try (InputStream own = PgtapTest.class.getResourceAsStream("/pgtap/contract.sql")) {
      return new String(own.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
