package dev.ashlar.it.dao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.DatabaseRefused;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** Views of tenants' rows on MySQL and MariaDB, for an account that may use nothing else. */
class TenantViewsTest {

  private static final Map<String, GeneratedModule> COMPILED = new HashMap<>();

  private static final List<String> STORIES =
      List.of(
          "billing.WritingStory",
          "billing.TenantStory",
          "billing.PolicyStory",
          "billing.RefusalStory",
          "billing.KeyStory",
          "documents.LinksStory",
          "wiki.WikiStory",
          "wiki.TogetherStory",
          "states.TransitionStory",
          "fields.FieldsStory",
          "bin.BinStory",
          "siege.GuessStory",
          "siege.CrowdStory");

  private static final String A = "unhex('aaaaaaaa000000000000000000000000')";
  private static final String B = "unhex('bbbbbbbb000000000000000000000000')";
  private static final String IS_A = "set @ashlar_tenant = 'aaaaaaaa-0000-0000-0000-000000000000'";
  private static final String ROWS = "select hex(company_id), title from document";

  @TempDir static Path work;

  @ParameterizedTest
  @EnumSource(names = {"MYSQL_8", "MARIADB_11"})
  void changeNothingForDaos(Engine engine) {
    for (String story : STORIES) {
      GeneratedModule module = module(story.substring(0, story.indexOf('.')));
      try (TestDatabase database = create(engine, module);
          HikariDataSource pool = pool(database, 20)) {
        module.story("com.example." + story).tell(database.withApp(pool));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL_8", "MARIADB_11"})
  void keepTenantsApartInRawSql(Engine engine) throws SQLException {
    try (TestDatabase database = create(engine, module("documents"));
        Connection connection = database.app().getConnection();
        Statement app = connection.createStatement()) {
      database.run(row("ashlar_rows_document", A, "1", "ours"));
      database.run(row("ashlar_rows_document", B, "1", "theirs"));

      assertThat(texts(app, ROWS)).as("nobody").isEmpty();
      fails(app, row("document", A, "2", "nobody's"));
      assertThat(app.executeUpdate("update document set title = 'x'")).isZero();
      assertThat(app.executeUpdate("delete from document")).isZero();

      app.execute(IS_A);
      assertThat(texts(app, ROWS)).containsExactly("AAAAAAAA000000000000000000000000");
      assertThat(texts(app, ROWS + " where company_id = " + B)).isEmpty();
      assertThat(texts(app, ROWS + " where title = 'theirs' or 1 = 1")).hasSize(1);
      assertThat(app.executeUpdate("update document set title = 'x' where company_id = " + B))
          .isZero();
      assertThat(app.executeUpdate("delete from document where company_id = " + B)).isZero();
      fails(app, "update document set company_id = " + B);
      fails(app, row("document", B, "2", "smuggled"));
      fails(app, row("document", B, "1", "smuggled") + " on duplicate key update title = 'x'");
      fails(app, "replace into " + row("document", B, "1", "smuggled").substring(12));
      assertThat(app.executeUpdate(row("document", A, "2", "ours too"))).isOne();

      for (String forbidden :
          List.of(
              "select * from ashlar_rows_document",
              "insert into ashlar_rows_document select * from document",
              "truncate table ashlar_rows_document",
              "drop view document",
              "create or replace view document as select 1 as id",
              "alter table ashlar_rows_document add column more int",
              "create table more (id int)",
              "drop function ashlar_tenant",
              "update ashlar_schema set ir_hash = 'x'")) {
        fails(app, forbidden);
      }
      assertThat(texts(app, "select title from document where company_id = " + B)).isEmpty();
      app.execute("set @ashlar_tenant = null");
      assertThat(texts(app, ROWS)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL_8", "MARIADB_11"})
  void leaveNoTenantOnAConnection(Engine engine) throws SQLException {
    GeneratedModule module = module("wiki");
    try (TestDatabase database = create(engine, module);
        HikariDataSource pool = pool(database, 1)) {
      module.story("com.example.wiki.WikiStory").tell(database.withApp(pool));
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement()) {
        assertThat(texts(statement, "select coalesce(@ashlar_tenant, 'nobody')"))
            .containsExactly("nobody");
        assertThat(texts(statement, "select 1 from page")).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"MYSQL_8", "MARIADB_11"})
  void anAccountThatReachesTheTablesIsRefused(Engine engine) throws SQLException {
    GeneratedModule module = module("wiki");
    try (TestDatabase database = create(engine, module)) {
      database.run("grant select on ashlar_rows_page to 'shop_web'@'%'");
      assertThatThrownBy(() -> module.story("com.example.wiki.WikiStory").tell(database))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("The account reaches ashlar_rows_page");
    }
  }

  /** Statements that MariaDB runs for the second time find too few rows through views. */
  @Test
  void statementsThatMariaDbPreparesAreRefused() {
    GeneratedModule module = module("wiki");
    try (TestDatabase database = create(Engine.MARIADB_11, module)) {
      TestDatabase prepared = database.withApp(app(database, true));
      assertThatThrownBy(() -> module.story("com.example.wiki.WikiStory").tell(prepared))
          .isInstanceOf(DatabaseRefused.class)
          .hasMessageContaining("connect without useServerPrepStmts");
    }
  }

  private static String row(String table, String company, String id, String title) {
    return "insert into %s (company_id, id, owner_id, status, title) values (%s, unhex('%032d'), unhex('%032d'), 'DRAFT', '%s')"
        .formatted(table, company, Integer.valueOf(id), 1, title);
  }

  private static List<String> texts(Statement statement, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  private static void fails(Statement statement, String sql) {
    assertThatThrownBy(() -> statement.execute(sql)).as(sql).isInstanceOf(SQLException.class);
  }

  private static TestDatabase create(Engine engine, GeneratedModule module) {
    TestDatabase database = engine.create();
    database.run("create user if not exists 'shop_web'@'%' identified by ''");
    database.run(module.script(engine.dialect()));
    return database.withApp(app(database, engine == Engine.MYSQL_8));
  }

  /** Connections are lent again, so their prepared statements run again, for other tenants too. */
  private static HikariDataSource pool(TestDatabase database, int connections) {
    HikariConfig config = new HikariConfig();
    config.setMaximumPoolSize(connections);
    config.setDataSource(database.app());
    return new HikariDataSource(config);
  }

  private static DataSource app(TestDatabase database, boolean prepared) {
    try {
      String url = database.admin().unwrap(MariaDbDataSource.class).getUrl();
      return new MariaDbDataSource(
          url.replace("user=root", "user=shop_web")
              .replace("useServerPrepStmts=true", "useServerPrepStmts=" + prepared));
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static GeneratedModule module(String folder) {
    return COMPILED.computeIfAbsent(
        folder,
        each ->
            GeneratedModule.compile(
                folder,
                work.resolve(each),
                "-Aashlar.mysql.views=shop_web",
                "-Aashlar.mariadb.views=shop_web@%"));
  }
}
