package dev.ashlar.it.ddl;

import static dev.ashlar.it.ddl.Documents.A;
import static dev.ashlar.it.ddl.Documents.B;
import static dev.ashlar.it.ddl.Documents.ME;
import static dev.ashlar.it.ddl.Documents.TEAM;
import static dev.ashlar.it.ddl.Documents.YOU;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.dao.GeneratedModule;
import dev.ashlar.it.engine.Realm;
import dev.ashlar.it.engine.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the views through which rules follow links give to raw SQL of the application: no tenant.
 */
class ViewAttackTest {

  private static final Map<Realm, GeneratedModule> COMPILED = new HashMap<>();

  private static final String TENANTS = "select distinct company_id::text from ashlar_view.%s";

  private static final String ROWS =
      """
      insert into team (company_id, id, name, open) values
        ('%1$s', '%3$s', 'one', false), ('%2$s', '%3$s', 'one', true);
      insert into member (company_id, team_id, user_id) values
        ('%1$s', '%3$s', '%4$s'), ('%2$s', '%3$s', '%5$s')
      """
          .formatted(A, B, TEAM, ME, YOU);

  private static final Attacker.Caller CALLER = Attacker.Caller.of(A, ME);

  @TempDir static Path work;

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void showRowsOfTheTenantAndTakeNone(Realm realm) throws SQLException {
    try (TestDatabase database = teams(realm);
        Attacker app = new Attacker(database.app().getConnection())) {
      app.sees(TENANTS.formatted("team")).sees(TENANTS.formatted("member"));
      app.as(CALLER)
          .sees(TENANTS.formatted("team"), A)
          .sees(TENANTS.formatted("member") + " where 1 / length(user_id::text) < 2", A)
          .fails("42501", "update ashlar_view.team set open = true")
          .fails("42501", "delete from ashlar_view.member")
          .fails(
              "42501",
              "insert into ashlar_view.member values ('%s', '%s', '%s')".formatted(A, TEAM, YOU))
          .fails("42501", "create or replace view ashlar_view.team as select * from public.team")
          .fails("42501", "create view ashlar_view.more as select * from public.team")
          .fails("42501", "alter view ashlar_view.team set (security_barrier = false)")
          .fails("42501", "drop view ashlar_view.team")
          .fails("42501", realm.sql("set role ashlar_policy"))
          .fails("42501", realm.sql("alter view ashlar_view.team owner to ashlar_app"));
      app.as(CALLER.with("tenant_id", B)).sees(TENANTS.formatted("team"), B);
    }
  }

  /** Only the rights of the views' owner stand between the tenants: what if they grow? */
  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void areFoundUnsafeWhereTheirOwnerSeesMore(Realm realm) throws SQLException {
    try (TestDatabase database = teams(realm);
        Attacker admin = new Attacker(database.admin().getConnection());
        Attacker app = new Attacker(database.app().getConnection())) {
      String check = "select problem from ashlar.self_check('" + user(app) + "')";
      admin.does("alter table team no force row level security").does("commit");
      assertThat(app.texts(check)).anyMatch(problem -> problem.contains("not enabled and forced"));
      app.as(CALLER).sees(TENANTS.formatted("team"), A).does("rollback");
      admin.does("alter table team force row level security").does("commit");

      admin.does("drop policy team_raw on team");
      assertThat(admin.texts(check))
          .anyMatch(problem -> problem.startsWith("rules would not see the rows of public.team"));
    }
  }

  private static String user(Attacker app) throws SQLException {
    return app.texts("select current_user").get(0);
  }

  private static TestDatabase teams(Realm realm) throws SQLException {
    GeneratedModule module =
        COMPILED.computeIfAbsent(
            realm,
            each ->
                GeneratedModule.compile(
                    "documents", work.resolve(each.toString()), each.compilerOptions()));
    TestDatabase database = realm.create(module.script("postgresql"));
    try (Attacker admin = new Attacker(database.admin().getConnection())) {
      admin.does(ROWS).does("commit"); // a superuser, whom no policy binds
    }
    return database;
  }
}
