package dev.ashlar.it.ddl;

import static dev.ashlar.it.ddl.Documents.A;
import static dev.ashlar.it.ddl.Documents.B;
import static dev.ashlar.it.ddl.Documents.CALLER;
import static dev.ashlar.it.ddl.Documents.ME;
import static dev.ashlar.it.ddl.Documents.SEEN;
import static dev.ashlar.it.ddl.Documents.TEAM;
import static dev.ashlar.it.ddl.Documents.YOU;

import dev.ashlar.it.engine.Realm;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the login role of an application cannot do with raw SQL, whatever the data layer says. */
class RowSecurityAttackTest {
  private static final String NEW_DOCUMENT =
      "insert into app.document (company_id, id, owner_id, status)"
          + " values ('%s', gen_random_uuid(), '%s', '%s')";

  private static String insert(String tenant, String owner, String status) {
    return NEW_DOCUMENT.formatted(tenant, owner, status);
  }

  private static String update(int document, String assignments) {
    return "update app.document set %s where right(cast(id as text), 1) = '%d'"
        .formatted(assignments, document);
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void withoutAContextThereIsNothingToSeeOrToWrite(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.sees(SEEN)
          .sees("select code from app.country")
          .touches(0, "update app.document set fee = 1")
          .touches(0, "delete from app.document")
          .fails("42501", insert(A, ME, "DRAFT"));
      app.as(CALLER).sees("select code from app.country", "de");
      app.as(new Attacker.Caller(Map.of()))
          .sees("select current_setting('ashlar.tenant_id', true)", "")
          .sees(SEEN)
          .sees("select code from app.country");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void readsWhatSomeRuleAllowsAndNoneDenies(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.as(CALLER).sees(SEEN, "1");
      app.as(CALLER.roles("[\"ADMIN\"]")).sees(SEEN, "1", "4");
      app.as(CALLER.roles("[\"x,ADMIN\"]")).sees(SEEN, "1");
      app.as(CALLER.roles("[\"EDITOR\"]")).sees(SEEN, "1", "2", "3", "5", "6");
      app.as(CALLER.with("actor_team_ids", "[\"" + TEAM + "\"]")).sees(SEEN, "1", "2");
      app.as(CALLER.with("actor_region", "=eu")).sees(SEEN, "1", "3");
      app.as(CALLER.with("tenant_id", B)).sees(SEEN, "1");
      app.as(CALLER.with("tenant_id", ME)).sees(SEEN);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void anEmptyTextIsAValueAndAMissingOneIsNot(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.as(CALLER.with("actor_region", "=")).sees(SEEN, "1", "6");
      app.as(CALLER.with("actor_region", "")).sees(SEEN, "1");
      app.as(CALLER.with("actor_region", "eu")).sees(SEEN, "1");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void noRowGetsIntoOrOutOfATenant(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.as(CALLER.roles("[\"EDITOR\",\"ADMIN\",\"HR\"]"))
          .fails("42501", "update app.document set company_id = '" + B + "'")
          .fails("42501", update(1, "company_id = '" + B + "'"))
          .fails("42501", insert(B, ME, "DRAFT"))
          .fails("23503", update(1, "parent_id = '" + ME + "'"))
          .touches(0, "delete from app.document where company_id = '" + B + "'");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void createsOnlyOwnDrafts(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.as(CALLER)
          .touches(1, insert(A, ME, "DRAFT"))
          .fails("42501", insert(A, ME, "PUBLISHED"))
          .fails("42501", insert(A, YOU, "DRAFT"))
          .fails("42501", "insert into app.team values ('%s', '%s', 'two')".formatted(A, YOU));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void oneRuleAllowsAWholeStepAndDeniesOfTheStepHold(Realm realm) throws SQLException {
    String steal = "status = 'PUBLISHED', owner_id = '" + ME + "'";
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.as(CALLER)
          .touches(1, update(1, "fee = 5"))
          .touches(0, update(5, "fee = 5"))
          .fails("42501", update(1, "owner_id = '" + YOU + "'"))
          .fails("42501", update(1, "status = 'PUBLISHED'"));
      app.as(CALLER.roles("[\"EDITOR\"]"))
          .touches(1, update(1, "status = 'PUBLISHED'"))
          .touches(1, update(5, "fee = 5"))
          .touches(0, update(2, "fee = 5"))
          .fails("42501", update(5, "status = 'PUBLISHED'"))
          .fails("42501", update(5, steal));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void aWriteThatReadsNoColumnIsLimitedToWhatMayBeRead(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      // documents 1 and 4 are the caller's own, and 4 is archived
      app.as(CALLER).touches(1, "update app.document set fee = 1");
      app.as(CALLER.roles("[\"ADMIN\"]")).touches(2, "update app.document set fee = 1");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void removesOnlyWithTheSecondFactor(Realm realm) throws SQLException {
    String childless = "update app.document set parent_id = null";
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.as(CALLER.with("actor_mfa", "false")).touches(0, "delete from app.document");
      app.as(CALLER.with("actor_mfa", "")).touches(0, "delete from app.document");
      app.as(CALLER).fails("23503", "delete from app.document");
      app.as(CALLER.roles("[\"EDITOR\"]")).does(childless + " where status = 'DRAFT'");
      app.touches(1, "delete from app.document").fails("42501", "delete from app.country");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ashlar.it.engine.Realm#all")
  void hasNoPrivilegeThatGoesPastPolicies(Realm realm) throws SQLException {
    try (Documents documents = Documents.on(realm);
        Attacker app = documents.app()) {
      app.as(CALLER)
          .fails("42501", "truncate app.document")
          .fails("42501", "create temporary table document (i int)")
          .fails("42501", "create table public.document (i int)")
          .fails("42501", "create table app.more (i int)")
          .fails("42501", "alter table app.document disable row level security")
          .fails("42501", "drop policy document_tenant on app.document")
          .fails("42501", realm.sql("set role ashlar_owner"))
          .fails("42501", realm.sql("set role ashlar_migrator"))
          .fails("42501", realm.sql("set role ashlar_policy"))
          .fails("42501", "copy app.document to program 'cat'")
          .fails("42501", "insert into ashlar.schema values ('x', 'y')");
      app.does("set local row_security = off").fails("42501", SEEN);
    }
  }
}
