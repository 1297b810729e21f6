package dev.ashlar.it.ddl;

import static dev.ashlar.it.ddl.Documents.A;
import static dev.ashlar.it.ddl.Documents.B;
import static dev.ashlar.it.ddl.Documents.CALLER;
import static dev.ashlar.it.ddl.Documents.ME;
import static dev.ashlar.it.ddl.Documents.SEEN;
import static dev.ashlar.it.ddl.Documents.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.it.engine.Realm;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways around the policies that open when something else in the database is used or changed. */
class RowSecurityDetoursTest {

  private static final String STEAL =
      "update app.document set status = 'PUBLISHED', owner_id = '"
          + ME
          + "' where right(cast(id as text), 1) = '5'";

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void withoutTheGuardAStepCouldBeginUnderOneRuleAndEndUnderAnother(Realm realm)
      throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app();
        Attacker admin = documents.admin()) {
      app.as(CALLER.roles("[\"EDITOR\"]")).fails("42501", STEAL);
      String login = app.texts("select current_user").get(0);
      app.connection().rollback();
      admin
          .as(CALLER.roles("[\"EDITOR\"]"))
          .does("alter table app.document disable trigger zz_ashlar_guard")
          .does("set local session authorization " + login)
          .touches(1, STEAL);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void aTriggerCannotChangeTheRowBehindTheGuard(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      documents
          .database()
          .run(
              """
              create function app.give() returns trigger language plpgsql as $$
              begin new.status := 'PUBLISHED'; return new; end $$;
              create trigger zy_give before update on app.document
                for each row execute function app.give()
              """);
      app.as(CALLER).fails("42501", "update app.document set fee = 5");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#sinceFifteen")
  void aReferenceThatBecomesNullKeepsTheTenantAndPassesTheGuard(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app();
        Attacker admin = documents.admin()) {
      app.as(CALLER.with("actor_id", TEAM).roles("[\"ADMIN\"]")).does("delete from app.team");
      app.connection().commit();
      admin.sees(
          "select company_id || ' ' || count(*) from app.document where team_id is null group by company_id",
          A + " 6",
          B + " 1");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void aSearchPathDoesNotReplaceWhatTheContextIsReadWith(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      documents
          .database()
          .run(
              """
              create schema evil;
              create function evil.current_setting(text, boolean) returns text language sql as
                'select ''%s''';
              create function evil.nullif(text, text) returns text language sql as 'select ''%s''';
              grant usage on schema evil to public;
              grant execute on all functions in schema evil to public
              """
                  .formatted(B, B));
      app.as(CALLER)
          .does("set local search_path = evil, pg_catalog")
          .sees("select count(*) from app.document where company_id = '" + B + "'", "0");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void aPredicateThatFailsOnAHiddenRowIsNotAskedAboutIt(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.as(CALLER).sees("select count(*) from app.document where 1 / (fee - 9) < 5", "1");
      app.fails("22012", "select count(*) from app.document where 1 / (fee - 7) < 5");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void aCachedPlanServesTheTenantOfTheMoment(Realm realm) throws SQLException {
    String tenants = "select cast(company_id as text) from app.document";
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app();
        PreparedStatement statement = app.connection().prepareStatement(tenants)) {
      for (int i = 0; i < 20; i++) {
        String tenant = i % 2 == 0 ? A : B;
        app.as(CALLER.with("tenant_id", tenant)).does("set plan_cache_mode = force_generic_plan");
        try (ResultSet rows = statement.executeQuery()) {
          assertThat(rows.next()).isTrue();
          assertThat(rows.getString(1)).isEqualTo(tenant);
          assertThat(rows.next()).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void theOwnerIsBoundTooAndTheMigratorIsNot(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker admin = documents.admin()) {
      admin
          .does(realm.sql("set local role ashlar_owner"))
          .touches(0, "update app.document set fee = 1");
      admin.does("set local row_security = off").fails("42501", "update app.document set fee = 1");
      admin
          .does("reset role")
          .does(realm.migrating("app.document"))
          .touches(7, "update app.document set fee = 1");
      admin.sees(SEEN, "1", "2", "3", "4", "5", "6", "1");
    }
  }
}
