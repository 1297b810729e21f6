package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import java.util.List;
import java.util.UUID;

/**
 * What no row could change is denied, whether the row exists or not; what depends on the stored row
 * is not found, whether the actor sees it or not.
 */
public final class RefusalStory implements Story {

  @Override
  public void tell(TestDatabase test) {
    People people = new People(test);
    RemarkDao clerk = new RemarkDao(people.as(People.ACME, 1, Role.BILLING));
    RemarkDao owner = new RemarkDao(people.as(People.ACME, 2, Role.OWNER));
    RemarkDao seller = new RemarkDao(people.as(People.ACME, 3, Role.SALES));
    Remark open = clerk.insert(remark("open", false, false));
    Remark closed = clerk.insert(remark("closed", true, false));
    Remark secret = clerk.insert(remark("secret", false, true));
    Remark missing = with(remark("missing", false, false), new UUID(9, 9), "missing");
    assertThat(seller.find(open.id())).contains(open);
    assertThat(seller.find(secret.id())).isEmpty();

    for (Remark each : List.of(open, closed, missing, secret)) {
      assertThatThrownBy(() -> seller.insert(each)).isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> seller.update(each)).isInstanceOf(AccessDenied.class);
      assertThatThrownBy(() -> seller.delete(each.id())).isInstanceOf(AccessDenied.class);
    }
    assertThatThrownBy(() -> clerk.update(with(open, open.id(), "")))
        .as("what no rule lets anybody of billing store")
        .isInstanceOf(AccessDenied.class);

    for (Remark each : List.of(closed, missing)) {
      assertThatThrownBy(() -> clerk.update(each)).isInstanceOf(RowNotFound.class);
      assertThatThrownBy(() -> clerk.delete(each.id())).isInstanceOf(RowNotFound.class);
    }
    Remark shown = new Remark(secret.id(), People.ACME, "x", false, false, secret.version());
    assertThatThrownBy(() -> clerk.update(shown))
        .as("the clerk may not read it, so it looks as if it were missing")
        .isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> clerk.delete(secret.id())).isInstanceOf(RowNotFound.class);

    assertThat(clerk.update(with(open, open.id(), "still open")).version()).isEqualTo(2);
    assertThat(owner.update(with(closed, closed.id(), "")).version()).isEqualTo(2);
    owner.delete(closed.id());
    clerk.delete(open.id());
    assertThat(owner.list(9)).containsExactly(secret);
  }

  private static Remark remark(String text, boolean closed, boolean secret) {
    return new Remark(null, People.ACME, text, closed, secret, 0);
  }

  private static Remark with(Remark remark, UUID id, String text) {
    return new Remark(
        id, remark.companyId(), text, remark.closed(), remark.secret(), remark.version());
  }
}
