package com.example.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Action;
import dev.ashlar.runtime.CheckViolation;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.DatabaseFailure;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Sensitive;
import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.StaleRow;
import dev.ashlar.runtime.UniqueViolation;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is personal or secret is stored, and printed nowhere; who wrote a row is not a claim. */
public final class ContactsStory implements Story {
  private static final UUID ACME = new UUID(1, 1);
  private static final UUID ID = new UUID(3, 1);
  private static final Caller ANNA =
      new Caller(new UUID(2, 1), ACME, Set.of(), new Sensitive<>("canary Anna"));
  private static final Caller BEN =
      new Caller(new UUID(2, 2), ACME, Set.of(Role.EDITOR), new Sensitive<>("canary Ben"));
  private static final Caller EVE =
      new Caller(new UUID(2, 3), ACME, Set.of(), new Sensitive<>("canary Eve"));

  private Database<Caller> database;

  @Override
  public void tell(TestDatabase test) {
    database = Database.of(test.app(), ContactsSchema.get());
    Contact given = contact(ID, "canary@one.example", 19840712, BEN.id(), 0);
    assertThatThrownBy(() -> dao(ANNA).insert(given)).isInstanceOf(CheckViolation.class);
    authors(test);
    prints();
  }

  /** The actor is the author, whatever the row says that is given. */
  private void authors(TestDatabase test) {
    Contact added = dao(ANNA).insert(contact(ID, "canary@one.example", 1984, BEN.id(), 0));
    assertThat(added.createdBy()).isEqualTo(ANNA.id());
    assertThat(added.updatedBy()).isEqualTo(ANNA.id());
    assertThat(dao(ANNA).find(ID)).contains(added);
    assertThat(dao(EVE).findByEmail(added.email())).contains(added);
    assertThat(added.phone().value()).isEqualTo("canary 555");
    Contact changed = dao(BEN).update(contact(ID, "canary@one.example", 1985, BEN.id(), 1));
    assertThat(changed.updatedBy()).isEqualTo(BEN.id());
    assertThat(dao(ANNA).find(ID).orElseThrow().createdBy()).isEqualTo(ANNA.id());
    assertThatThrownBy(() -> dao(EVE).update(contact(ID, "canary@one.example", 1985, EVE.id(), 2)))
        .as("to claim to be the author is not to be it")
        .isInstanceOf(RowNotFound.class);
    if (test.engine().dialect().equals("postgresql")) {
      rawSql();
    }
  }

  private void rawSql() {
    String copy =
        "insert into contact (id, company_id, email, phone, born, address_country, address_street,"
            + " created_by, updated_by, version) select ?, company_id, 'canary@raw.example', phone,"
            + " born, address_country, address_street, created_by, updated_by, 1 from contact";
    assertThatThrownBy(() -> database.as(EVE).sql(copy).bind(new UUID(3, 7)).update())
        .isInstanceOf(DatabaseFailure.class)
        .hasMessageContaining("42501")
        .satisfies(ContactsStory::silent);
    assertThat(database.as(EVE).sql("update contact set born = 1").update()).isZero();
    assertThatThrownBy(
            () ->
                database
                    .as(ANNA)
                    .sql("update contact set created_by = ?")
                    .bind(EVE.id())
                    .update())
        .as("an author stays")
        .isInstanceOf(DatabaseFailure.class);
  }

  private void prints() {
    Contact stored = dao(ANNA).find(ID).orElseThrow();
    assertThat(stored)
        .hasToString(
            "Contact[id=%s, companyId=%s, email=***, phone=***, other=***, taxNumber=***, born=***,"
                    .formatted(ID, ACME)
                + " address=Address[country=AT], createdBy=%s, updatedBy=%s, version=2]"
                    .formatted(ANNA.id(), BEN.id()));
    silent(List.of(stored, dao(ANNA).find(ID), ANNA, dao(EVE).explain(Action.UPDATE, stored)));
    Contact twin = contact(new UUID(3, 2), "canary@one.example", 1984, ANNA.id(), 0);
    assertThat(thrown(() -> dao(ANNA).insert(twin))).isInstanceOf(UniqueViolation.class);
    Contact unborn = contact(new UUID(3, 2), "canary@two.example", 19840712, ANNA.id(), 0);
    assertThat(thrown(() -> dao(ANNA).insert(unborn))).isInstanceOf(CheckViolation.class);
    Contact old = contact(ID, "canary@two.example", 1984, ANNA.id(), 1);
    assertThat(thrown(() -> dao(ANNA).update(old))).isInstanceOf(StaleRow.class);
    Contact none = contact(new UUID(3, 9), "canary@two.example", 1984, EVE.id(), 1);
    assertThat(thrown(() -> dao(ANNA).update(none))).isInstanceOf(RowNotFound.class);
    Contact foreign =
        new Contact(
            none.id(),
            new UUID(1, 2),
            none.email(),
            none.phone(),
            none.other(),
            none.taxNumber(),
            none.born(),
            none.address(),
            none.createdBy(),
            none.updatedBy(),
            0);
    assertThat(thrown(() -> dao(ANNA).insert(foreign))).isInstanceOf(AccessDenied.class);
    Session<Caller> session = database.as(ANNA);
    thrown(() -> session.sql("select * from nowhere where x = ?").bind("canary").count());
  }

  private Throwable thrown(Runnable attempt) {
    Throwable thrown = catchThrowable(attempt::run);
    assertThat(thrown).isNotNull();
    silent(thrown);
    return thrown;
  }

  /** Nothing of it is in the text, nor in the causes of an exception. */
  private static void silent(Object printed) {
    StringWriter text = new StringWriter();
    text.write(String.valueOf(printed));
    if (printed instanceof Throwable thrown) {
      thrown.printStackTrace(new PrintWriter(text, true));
    }
    assertThat(text.toString()).doesNotContain("canary").doesNotContain("19840712");
  }

  private ContactDao dao(Caller caller) {
    return new ContactDao(database.as(caller));
  }

  private static Contact contact(UUID id, String email, int born, UUID author, int version) {
    return new Contact(
        id,
        ACME,
        new Email(email),
        new Sensitive<>("canary 555"),
        new Sensitive<>(new Email("canary@other.example")),
        "canary 12-345",
        born,
        new Address("AT", "canary road"),
        author,
        author,
        version);
  }
}
