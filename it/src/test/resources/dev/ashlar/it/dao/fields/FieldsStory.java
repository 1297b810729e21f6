package com.example.fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.DatabaseFailure;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.StaleRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Values with rules of their own are seen, sought and changed by those alone whom they let. */
public final class FieldsStory implements Story {
  private static final UUID ACME = new UUID(1, 1);
  private static final UUID GLOBEX = new UUID(1, 2);
  private static final UUID ADA = new UUID(2, 1);
  private static final UUID BOB = new UUID(2, 2);
  private static final UUID EVE = new UUID(2, 3);
  private static final Account BANK = new Account("First", "42");

  private Database<Caller> database;

  @Override
  public void tell(TestDatabase test) {
    database = Database.of(test.app(), FieldsSchema.get());
    adds();
    Employee ada = hr().find(new UUID(3, 1)).orElseThrow();
    reads(ada);
    seeks(ada);
    updates(ada);
    sets();
    links();
    if (test.engine().dialect().equals("postgresql")) {
      rawSql();
    }
  }

  private void adds() {
    EmployeeDao eve = employees(ACME, EVE);
    assertThatThrownBy(() -> eve.insert(employee(1, ADA, 500L, null, "1.50")))
        .as("a salary")
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> eve.insert(employee(1, ADA, null, "senior", "1.50")))
        .as("a grade")
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> eve.insert(employee(1, ADA, null, null, "1.51")))
        .as("another bonus than the default")
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> eve.insertAll(List.of(employee(1, ADA, null, "senior", "1.50"))))
        .as("one of many")
        .isInstanceOf(AccessDenied.class);
    Employee plain = eve.insert(employee(9, BOB, null, null, "1.5"));
    assertThat(plain.account()).as("given, and not seen any more").isNull();
    assertThat(eve.find(plain.id())).contains(plain);
    eve.delete(plain.id());
    Employee ada = hr().insert(employee(1, ADA, 500L, "senior", "2.00"));
    assertThat(ada.account()).isEqualTo(BANK);
    assertThat(ada.salary()).isEqualTo(500L);
    assertThat(hr().insertAll(List.of(employee(2, BOB, 200_000L, null, "1.50"))))
        .isEqualTo(List.of(hr().find(new UUID(3, 2)).orElseThrow()));
    Employee unseen =
        employees(ACME, EVE).insertAll(List.of(employee(3, EVE, null, null, "1.50"))).get(0);
    assertThat(unseen.account()).isNull();
    EmployeeDao globex = new EmployeeDao(database.as(new Caller(ADA, GLOBEX, Set.of(Role.HR))));
    globex.insert(employee(GLOBEX, 1, ADA, 700L, null, "1.50"));
  }

  private void reads(Employee ada) {
    assertThat(ada.salary()).isEqualTo(500L);
    Employee seen = employees(ACME, EVE).find(ada.id()).orElseThrow();
    assertThat(seen)
        .isEqualTo(EmployeePolicy.masked(caller(EVE), ada))
        .isEqualTo(
            new Employee(
                ada.id(), ACME, ada.name(), ADA, null, null, null, "senior", ada.bonus(),
                ada.facts(), ada.updatedBy(), ada.version()));
    assertThat(employees(ACME, ADA).find(ada.id()).orElseThrow().salary())
        .as("her own")
        .isEqualTo(500L);
    assertThat(employees(ACME, ADA, Role.TRAINEE).find(ada.id()).orElseThrow().salary())
        .as("not while a trainee")
        .isNull();
    assertThat(employees(ACME, EVE, Role.AUDITOR).list(9)).extracting(Employee::salary)
        .containsExactly(500L, 200_000L, null);
    assertThat(employees(ACME, EVE, Role.AUDITOR).listAfter(ada.id(), 9))
        .extracting(Employee::account)
        .containsOnlyNulls();
    assertThat(employees(ACME, EVE, Role.TRAINEE).list(9))
        .as("the row is judged as it is stored: one salary is too high, one not certainly low")
        .hasSize(1);
    assertThat(employees(ACME, EVE).list(9)).extracting(Employee::salary).containsOnlyNulls();
    assertThat(EmployeePolicy.canReadSalary(caller(ADA), ada)).isTrue();
    assertThat(EmployeePolicy.canReadSalary(caller(EVE), ada)).isFalse();
  }

  private void seeks(Employee ada) {
    assertThat(hr().findByBadge("badge 1")).contains(ada);
    assertThat(employees(ACME, ADA).findByBadge("badge 1"))
        .as("who may not see a value may not try it out")
        .isEmpty();
  }

  private void updates(Employee ada) {
    EmployeeDao eve = employees(ACME, EVE);
    Employee seen = eve.find(ada.id()).orElseThrow();
    Employee renamed = eve.update(named(seen, "Ada L.", "senior", "2.00"));
    assertThat(renamed.name()).isEqualTo("Ada L.");
    assertThat(renamed.salary()).isNull();
    assertThat(hr().find(ada.id()).orElseThrow())
        .as("what was not seen is not lost")
        .isEqualTo(
            new Employee(
                ada.id(), ACME, "Ada L.", ADA, 500L, "badge 1", BANK, "senior", ada.bonus(),
                ada.facts(), EVE, 2));
    assertThatThrownBy(() -> eve.update(named(renamed, "Ada", "junior", "2.00")))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> eve.update(named(renamed, "Ada", null, "2.00")))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> eve.update(named(renamed, "Ada", "senior", "2.01")))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> eve.update(named(seen, "Ada", "senior", "2.00")))
        .isInstanceOf(StaleRow.class);
    Employee junior = hr().update(named(renamed, "Ada", null, "3.00"));
    assertThat(junior.grade()).isNull();
    assertThat(junior.salary()).isEqualTo(500L);
    assertThat(eve.update(named(junior, "Ada", null, "3")).version()).isEqualTo(4);
    assertThat(EmployeePolicy.canUpdateGrade(caller(EVE), ada)).isFalse();
  }

  private void sets() {
    UUID id = new UUID(3, 1);
    EmployeeDao eve = employees(ACME, EVE);
    EmployeeDao ada = employees(ACME, ADA);
    assertThatThrownBy(() -> eve.setSalary(id, 4, 500L))
        .as("the value that is there, guessed")
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> eve.setSalary(id, 4, 501L)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> ada.setSalary(id, 4, 501L)).isInstanceOf(AccessDenied.class);
    assertThat(ada.setSalary(id, 4, 500L).version()).as("nothing changes").isEqualTo(5);
    assertThatThrownBy(() -> hr().setSalary(id, 5, 499L)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> hr().setSalary(id, 4, 600L)).isInstanceOf(StaleRow.class);
    assertThatThrownBy(() -> hr().setSalary(new UUID(3, 77), 4, 600L))
        .isInstanceOf(RowNotFound.class);
    assertThat(hr().setSalary(id, 5, 600L).salary()).isEqualTo(600L);
    assertThat(hr().setSalary(id, 6, null).salary()).isNull();
    assertThat(hr().setSalary(id, 7, 1L).updatedBy()).isEqualTo(BOB);
    assertThat(hr().setAccount(id, 8, null).account()).isNull();
    assertThat(hr().setAccount(id, 9, BANK).account()).isEqualTo(BANK);
    assertThat(hr().setFacts(id, 10, Map.of("a", "b")).facts()).containsEntry("a", "b");
    assertThatThrownBy(() -> ada.setFacts(id, 11, null)).isInstanceOf(AccessDenied.class);
    assertThat(globex().salary()).as("of the other company").isEqualTo(700L);
  }

  private void links() {
    UUID team = new UUID(4, 1);
    new TeamDao(as(ADA)).insert(new Team(team, ACME, ADA));
    ReviewDao author = new ReviewDao(as(BOB));
    ReviewDao lead = new ReviewDao(as(ADA));
    ReviewDao other = new ReviewDao(as(EVE));
    Review mine = author.insert(new Review(0, ACME, team, BOB, "good", false));
    assertThat(mine.words()).isEqualTo("good");
    assertThat(lead.find(mine.id())).as("by a link to a row that is read").contains(mine);
    Review hidden = other.find(mine.id()).orElseThrow();
    assertThat(hidden).isEqualTo(new Review(mine.id(), ACME, team, BOB, null, false));
    assertThat(other.list(9)).containsExactly(hidden);
    assertThatThrownBy(() -> other.insert(new Review(0, ACME, team, BOB, "bad", false)))
        .as("words that are not one's own")
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> other.insert(new Review(0, ACME, team, EVE, null, true)))
        .as("closed by another than the lead")
        .isInstanceOf(AccessDenied.class);
    assertThat(lead.insert(new Review(0, ACME, team, ADA, null, true)).closed()).isTrue();
    assertThatThrownBy(() -> lead.setWords(mine.id(), "better")).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> other.setWords(mine.id(), "good")).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> author.setWords(77, "good")).isInstanceOf(RowNotFound.class);
    assertThat(author.setWords(mine.id(), "better").words()).isEqualTo("better");
    Review closed = new Review(mine.id(), ACME, team, BOB, null, true);
    assertThatThrownBy(() -> author.update(closed)).isInstanceOf(AccessDenied.class);
    assertThat(lead.update(closed).words()).as("left alone").isEqualTo("better");
    assertThat(other.update(closed)).as("nothing changes").isEqualTo(closed);
  }

  /** What the database enforces by itself: changes, and values of new rows. */
  private void rawSql() {
    UUID id = new UUID(3, 1);
    refused(EVE, "update employee set salary = 9 where id = ?", id);
    refused(EVE, "update employee set account_bank = null where id = ?", id);
    refused(EVE, "update employee set grade = 'senior' where id = ?", id);
    refused(EVE, "update employee set facts = null where id = ?", id);
    refused(ADA, "update review set words = 'worse' where author_id = ?", BOB);
    String copy =
        "insert into employee (id, company_id, name, user_id, %s updated_by, version)"
            + " select gen_random_uuid(), company_id, name, user_id, %s updated_by, 1"
            + " from employee where id = ?";
    refused(EVE, copy.formatted("bonus, grade,", "1.50, 'junior',"), id);
    refused(EVE, copy.formatted("bonus,", "1.51,"), id);
    assertThat(as(EVE).sql("update employee set salary = salary where id = ?").bind(id).update())
        .isEqualTo(1);
    assertThat(as(EVE).sql(copy.formatted("bonus,", "1.50,")).bind(id).update()).isEqualTo(1);
  }

  private void refused(UUID person, String sql, UUID value) {
    assertThatThrownBy(() -> as(person).sql(sql).bind(value).update())
        .as(sql)
        .isInstanceOf(DatabaseFailure.class);
  }

  private Session<Caller> as(UUID person) {
    return database.as(caller(person));
  }

  private Employee globex() {
    Caller other = new Caller(ADA, GLOBEX, Set.of(Role.HR));
    return new EmployeeDao(database.as(other)).find(new UUID(3, 1)).orElseThrow();
  }

  private EmployeeDao hr() {
    return employees(ACME, BOB, Role.HR);
  }

  private EmployeeDao employees(UUID company, UUID person, Role... roles) {
    Session<Caller> session = database.as(new Caller(person, company, Set.of(roles)));
    return new EmployeeDao(session);
  }

  private static Caller caller(UUID person) {
    return new Caller(person, ACME, Set.of());
  }

  private static Employee employee(
      int number, UUID user, Long salary, String grade, String bonus) {
    return employee(ACME, number, user, salary, grade, bonus);
  }

  private static Employee employee(
      UUID company, int number, UUID user, Long salary, String grade, String bonus) {
    return new Employee(
        new UUID(3, number),
        company,
        "number " + number,
        user,
        salary,
        "badge " + number,
        BANK,
        grade,
        new BigDecimal(bonus),
        null,
        user,
        0);
  }

  private static Employee named(Employee employee, String name, String grade, String bonus) {
    return new Employee(
        employee.id(),
        employee.companyId(),
        name,
        employee.userId(),
        employee.salary(),
        employee.badge(),
        employee.account(),
        grade,
        new BigDecimal(bonus),
        employee.facts(),
        employee.updatedBy(),
        employee.version());
  }
}
