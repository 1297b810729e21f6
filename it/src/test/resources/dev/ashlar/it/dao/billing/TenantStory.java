package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;

/** What one company stores does not exist for the other. */
public final class TenantStory implements Story {

  @Override
  public void tell(TestDatabase test) {
    People people = new People(test);
    Session<Caller> acme = people.as(People.ACME, 1, Role.SALES, Role.OWNER);
    Session<Caller> globex = people.as(People.GLOBEX, 1, Role.SALES, Role.OWNER);
    CustomerDao ours = new CustomerDao(acme);
    CustomerDao theirs = new CustomerDao(globex);
    Customer ada = ours.insert(People.customer(People.ACME, "Ada", new Email("a@b")));
    Customer other = theirs.insert(People.customer(People.GLOBEX, "Bob", new Email("a@b")));

    assertThat(theirs.find(ada.id())).isEmpty();
    assertThat(theirs.exists(ada.id())).isFalse();
    assertThat(theirs.findByEmail(new Email("a@b"))).contains(other);
    assertThat(theirs.list(10)).containsExactly(other);
    assertThat(theirs.count()).isEqualTo(1);
    assertThatThrownBy(() -> theirs.delete(ada.id())).isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> theirs.update(ada)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> theirs.insert(People.customer(People.ACME, "Eve", null)))
        .isInstanceOf(AccessDenied.class);
    Customer stolen =
        new Customer(
            ada.id(), People.GLOBEX, "Eve", null, "none", ada.createdAt(), ada.createdBy(),
            ada.updatedAt(), ada.updatedBy(), null, ada.version());
    assertThatThrownBy(() -> theirs.update(stolen)).isInstanceOf(RowNotFound.class);
    assertThat(ours.find(ada.id())).contains(ada);
    // The same key in two companies is two rows.
    theirs.insert(stolen);
    assertThat(ours.find(ada.id())).contains(ada);
  }
}
