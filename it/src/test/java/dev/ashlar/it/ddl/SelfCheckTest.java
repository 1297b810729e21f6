package dev.ashlar.it.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Engine;
import dev.ashlar.it.engine.Realm;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The self-check finds nothing in an emitted schema, and each single thing that is then broken. */
class SelfCheckTest {

  /** What is broken, and how the problem that is then found begins; {@code :app} is the login. */
  private static final Map<String, String> SABOTAGE = new TreeMap<>();

  static {
    SABOTAGE.put("alter role :app bypassrls", "role :app is a superuser or bypasses");
    SABOTAGE.put("alter role :app superuser", "role :app is a superuser or bypasses");
    SABOTAGE.put("grant ashlar_owner to :app", "role :app is a member of ashlar_owner");
    SABOTAGE.put("grant ashlar_migrator to :app", "role :app is a member of ashlar_migrator");
    SABOTAGE.put(
        "alter role :app createrole", "role :app may make roles or copy the server's files");
    SABOTAGE.put("alter role :app replication", "role :app may make roles or copy the server's");
    SABOTAGE.put(
        "grant pg_read_server_files to :app", "role :app is a member of pg_read_server_files");
    SABOTAGE.put(
        "alter role ashlar_policy bypassrls",
        "role ashlar_policy bypasses row security, so rules would see the rows of all tenants");
    SABOTAGE.put(
        "alter role ashlar_policy superuser",
        "role ashlar_policy bypasses row security, so rules would see the rows of all tenants");
    SABOTAGE.put(
        "alter role ashlar_owner bypassrls",
        "role ashlar_owner is a superuser or bypasses row security, so what runs with its rights");
    SABOTAGE.put(
        "alter role ashlar_owner superuser",
        "role ashlar_owner is a superuser or bypasses row security, so what runs with its rights");
    SABOTAGE.put(
        "alter role ashlar_policy inherit; grant ashlar_app to ashlar_policy",
        "role ashlar_policy is a member of ashlar_app");
    SABOTAGE.put("alter table app.document owner to :app", "role :app owns app.document");
    SABOTAGE.put("grant truncate on app.team to ashlar_app", "role :app may truncate app.team");
    SABOTAGE.put(
        "grant update on app.document to ashlar_app",
        "role :app may update the tenant column of app.document");
    SABOTAGE.put(
        "grant create on schema public to ashlar_app", "role :app may create in schema public");
    SABOTAGE.put("grant create on schema app to public", "role :app may create in schema app");
    SABOTAGE.put(
        "do $$ begin execute format('grant temporary on database %I to ashlar_app',"
            + " current_database()); end $$",
        "role :app may create temporary tables");
    SABOTAGE.put(
        "do $$ begin execute format('grant create on database %I to ashlar_app',"
            + " current_database()); end $$",
        "role :app may create schemas in the database");
    SABOTAGE.put("alter table app.country rename to state", "table is missing: app.country");
    SABOTAGE.put(
        "create table app.stray (i int); grant select on app.stray to ashlar_app",
        "table is neither a tenant's nor shared: app.stray");
    SABOTAGE.put(
        "create table app.log (i int) partition by list (i);"
            + " create table app.log_1 partition of app.log for values in (1);"
            + " grant select on app.log_1 to ashlar_app",
        "table is neither a tenant's nor shared: app.log_1");
    SABOTAGE.put(
        "alter table app.document no force row level security",
        "row security is not enabled and forced on app.document");
    SABOTAGE.put(
        "alter table app.country disable row level security",
        "row security is not enabled and forced on app.country");
    SABOTAGE.put(
        "drop policy document_tenant on app.document",
        "no restrictive tenant policy for all commands on app.document");
    SABOTAGE.put(
        "drop policy team_delete on app.team", "policy is missing: team_delete on app.team");
    SABOTAGE.put(
        "create policy wide on app.document using (true)",
        "policy is not of the schema: wide on app.document");
    SABOTAGE.put(
        "alter table app.team drop constraint team_pkey cascade;"
            + " alter table app.team alter column company_id drop not null",
        "tenant column may be null on app.team");
    SABOTAGE.put(
        "create unique index fees on app.document (fee, company_id, id)",
        "unique index is not led by the tenant column: app.fees");
    SABOTAGE.put(
        "delete from app.document; delete from app.team;"
            + " alter table app.team add constraint team_id_key unique (id);"
            + " alter table app.document add constraint to_team"
            + " foreign key (team_id) references app.team (id)",
        "reference between tenants' tables is not led by the tenant column: to_team");
    SABOTAGE.put(
        "drop trigger zz_ashlar_guard on app.document", "guard is missing or off on app.document");
    SABOTAGE.put(
        "alter table app.team disable trigger zz_ashlar_guard",
        "guard is missing or off on app.team");
    SABOTAGE.put(
        "create function app.later() returns trigger language plpgsql as"
            + " 'begin return new; end'; create trigger zzz before update on app.document"
            + " for each row execute function app.later()",
        "trigger before update fires after the guard: zzz on app.document");
    SABOTAGE.put(
        "create view app.leak as select * from app.document; grant select on app.leak to ashlar_app",
        "view is not security_invoker: app.leak");
    SABOTAGE.put(
        "create materialized view app.copy as select * from app.document;"
            + " grant select on app.copy to ashlar_app",
        "view is not security_invoker: app.copy");
    SABOTAGE.put(
        "create function app.open() returns int language sql security definer as 'select 1';"
            + " grant execute on function app.open() to ashlar_app",
        "security definer function without a pinned search_path: app.open()");
    SABOTAGE.put(
        "alter function ashlar.tenant_id() immutable",
        "context function is immutable: ashlar.tenant_id()");
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void findsNothingButTheAgeOfTheServer(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      List<String> problems = problems(app, login(app));
      // 15.19 and 18.6 are older than the fixes of known holes; nothing is known of 13
      assertThat(problems).hasSize(realm.engine() == Engine.POSTGRESQL_13 ? 0 : 1);
      assertThat(problems).allMatch(each -> each.contains("it has known holes in row security"));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void findsEachThingThatIsBroken(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app();
        Attacker admin = documents.admin()) {
      String login = login(app);
      app.connection().rollback();
      List<String> sound = problems(admin, login);
      for (Map.Entry<String, String> each : SABOTAGE.entrySet()) {
        if (realm.kind() == Realm.Kind.GIVEN && each.getKey().contains("ashlar_migrator")) {
          continue; // there is none
        }
        admin.connection().rollback();
        admin.does(realm.sql(each.getKey()).replace(":app", login));
        List<String> found = new ArrayList<>(problems(admin, login));
        found.removeAll(sound);
        String expected = realm.words(each.getValue()).replace(":app", login);
        assertThat(found).as(each.getKey()).anyMatch(problem -> problem.startsWith(expected));
      }
      admin.connection().rollback();
    }
  }

  private static String login(Attacker app) throws SQLException {
    return app.texts("select current_user").get(0);
  }

  private static List<String> problems(Attacker who, String login) throws SQLException {
    return who.texts("select problem from ashlar.self_check('" + login + "')");
  }
}
