package com.example.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Action;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.StaleRow;
import java.util.List;
import java.util.UUID;

/** Rows begin in the initial state, and move by transitions alone. */
public final class TransitionStory implements Story {

  @Override
  public void tell(TestDatabase test) {
    People people = People.of(test);
    begins(people);
    moves(people);
    refuses(people);
    isNoUpdate(people);
    hidesWhatItMakesUnreadable(people);
    movesWithoutVersionAndUpdates(people);
    explains(people);
  }

  /** An explanation says what the policy says, and of which part. */
  private static void explains(People people) {
    BillDao owner = people.owner();
    Role[][] some = {{}, {Role.BILLING}, {Role.OWNER}, {Role.BILLING, Role.OWNER}};
    int denied = 0;
    for (Bill bill : owner.list(100)) {
      for (Role[] roles : some) {
        Caller caller = caller(People.CLERK, roles);
        explainsActions(caller, bill);
        boolean pays = BillPolicy.canPay(caller, bill);
        boolean cancels = BillPolicy.canCancel(caller, bill);
        assertThat(BillPolicy.explainPay(caller, bill).allowed()).contains(pays);
        assertThat(BillPolicy.explainCancel(caller, bill).allowed()).contains(cancels);
        denied += pays ? 0 : 1;
      }
    }
    assertThat(denied).isPositive();
    Bill draft = people.clerk().insert(People.bill(9, People.GOOD, 0, true));
    assertThat(people.clerk().explainSend(draft).toString())
        .isEqualTo(
            """
            Transition send of the bill is denied
              allow READ when state != VOID: allows it
              allow READ by OWNER: does not allow it
              send DRAFT to SENT by BILLING when units > 0 && !payer.blocked: does not allow it
                from DRAFT: yes
                by BILLING: yes
                units > 0: no
                !payer.blocked: looks at other rows
              deny UPDATE when frozen: denies it
            """);
  }

  /** A new row begins in the initial state, whatever it says itself. */
  private static void explainsActions(Caller caller, Bill bill) {
    for (BillState state : BillState.values()) {
      Bill other = bill.with(bill.number(), state);
      assertThat(BillPolicy.explain(Action.CREATE, caller, other).allowed())
          .contains(BillPolicy.canCreate(caller, other));
      assertThat(BillPolicy.explain(Action.READ, caller, other).allowed())
          .contains(BillPolicy.canRead(caller, other));
      assertThat(BillPolicy.explain(Action.UPDATE, caller, other).allowed())
          .contains(BillPolicy.canUpdate(caller, other));
      assertThat(BillPolicy.explain(Action.DELETE, caller, other).allowed()).contains(false);
    }
  }

  private static void begins(People people) {
    BillDao clerk = people.clerk();
    Bill paid = People.bill(1, People.GOOD, 1, false);
    assertThat(BillPolicy.canCreate(caller(People.CLERK, Role.BILLING), paid))
        .as("a new bill is a draft, whatever it says")
        .isTrue();
    assertThat(BillPolicy.canCreate(caller(People.GUEST), paid)).isFalse();
    Bill first = clerk.insert(paid);
    assertThat(first.state()).isEqualTo(BillState.DRAFT);
    assertThat(clerk.find(first.id())).contains(first);
    assertThat(clerk.insertAll(List.of(People.bill(2, People.GOOD, 1, false)))).isEqualTo(1);
    assertThat(clerk.find(new UUID(4, 2)).orElseThrow().state()).isEqualTo(BillState.DRAFT);
  }

  private static void moves(People people) {
    BillDao clerk = people.clerk();
    BillDao owner = people.owner();
    Bill sent = clerk.send(new UUID(4, 1), 1);
    assertThat(sent.state()).isEqualTo(BillState.SENT);
    assertThat(sent.version()).isEqualTo(2);
    assertThat(clerk.find(sent.id())).contains(sent);
    assertThat(BillPolicy.canPay(caller(People.OWNER, Role.OWNER), sent)).isTrue();
    assertThat(BillPolicy.canPay(caller(People.GUEST), sent)).isFalse();
    Bill paid = owner.pay(sent.id(), 2);
    assertThat(paid.state()).isEqualTo(BillState.PAID);
    assertThat(paid.updatedBy()).isEqualTo(People.OWNER);
    assertThat(paid.number()).isEqualTo("bill 1");
    assertThat(BillPolicy.canPay(caller(People.OWNER, Role.OWNER), paid)).isFalse();
  }

  private static void refuses(People people) {
    BillDao clerk = people.clerk();
    Bill draft = clerk.insert(People.bill(3, People.GOOD, 1, false));
    assertThatThrownBy(() -> people.guest().send(draft.id(), 1)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> clerk.send(draft.id(), 7)).isInstanceOf(StaleRow.class);
    assertThatThrownBy(() -> clerk.send(new UUID(9, 9), 1)).isInstanceOf(RowNotFound.class);
    assertThatThrownBy(() -> clerk.pay(draft.id(), 1)).isInstanceOf(RowNotFound.class);
    BillDao other = new BillDao(people.as(People.CLERK, People.GLOBEX, Role.BILLING));
    assertThatThrownBy(() -> other.send(draft.id(), 1)).isInstanceOf(RowNotFound.class);

    Bill empty = clerk.insert(People.bill(4, People.GOOD, 0, false));
    Bill blocked = clerk.insert(People.bill(5, People.BLOCKED, 1, false));
    Bill frozen = clerk.insert(People.bill(6, People.GOOD, 1, true));
    for (Bill each : List.of(empty, blocked, frozen)) {
      assertThatThrownBy(() -> clerk.send(each.id(), 1)).isInstanceOf(RowNotFound.class);
      assertThat(clerk.find(each.id())).contains(each);
    }

    clerk.send(draft.id(), 1);
    assertThatThrownBy(() -> clerk.send(draft.id(), 1)).isInstanceOf(StaleRow.class);
    assertThatThrownBy(() -> clerk.send(draft.id(), 2)).isInstanceOf(RowNotFound.class);
  }

  private static void isNoUpdate(People people) {
    BillDao clerk = people.clerk();
    Bill draft = clerk.insert(People.bill(7, People.GOOD, 1, false));
    Bill changed = clerk.update(draft.with("changed", BillState.DRAFT));
    assertThat(changed.number()).isEqualTo("changed");
    assertThat(changed.state()).isEqualTo(BillState.DRAFT);
    assertThatThrownBy(() -> clerk.update(changed.with("no", BillState.SENT)))
        .isInstanceOf(AccessDenied.class);
    Bill sent = clerk.send(draft.id(), 2);
    assertThatThrownBy(() -> clerk.update(sent.with("no", BillState.DRAFT)))
        .as("a row that says it is a draft is none for that")
        .isInstanceOf(RowNotFound.class);
    assertThat(clerk.find(draft.id())).contains(sent);
  }

  private static void hidesWhatItMakesUnreadable(People people) {
    BillDao clerk = people.clerk();
    Bill draft = clerk.insert(People.bill(8, People.GOOD, 1, false));
    assertThatThrownBy(() -> clerk.cancel(draft.id(), 1))
        .as("the clerk could not read the row afterwards")
        .isInstanceOf(AccessDenied.class);
    Bill cancelled = people.owner().cancel(draft.id(), 1);
    assertThat(cancelled.state()).isEqualTo(BillState.VOID);
    assertThat(clerk.find(draft.id())).isEmpty();
  }

  private static void movesWithoutVersionAndUpdates(People people) {
    TicketDao clerk = new TicketDao(people.as(People.CLERK, People.ACME));
    TicketDao guest = new TicketDao(people.as(People.GUEST, People.ACME));
    UUID id = new UUID(5, 1);
    Ticket open =
        guest.insert(new Ticket(id, People.ACME, People.CLERK, "help", TicketState.CLOSED));
    assertThat(open.state()).isEqualTo(TicketState.OPEN);
    assertThat(TicketPolicy.canClose(caller(People.GUEST), open)).isFalse();
    assertThatThrownBy(() -> guest.close(id)).isInstanceOf(RowNotFound.class);
    assertThat(TicketPolicy.canClose(caller(People.CLERK), open)).isTrue();
    assertThat(clerk.close(id).state()).isEqualTo(TicketState.CLOSED);
    assertThatThrownBy(() -> clerk.close(id)).isInstanceOf(RowNotFound.class);
    assertThat(guest.reopen(id)).isEqualTo(open);
  }

  private static Caller caller(UUID who, Role... roles) {
    return new Caller(who, People.ACME, java.util.Set.of(roles));
  }
}
