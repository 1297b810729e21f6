package com.example.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Session;
import dev.ashlar.runtime.StaleRow;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The database refuses by itself what no transition does, and lets one of many be taken once. */
public final class StateGuardStory implements Story {

  @Override
  public void tell(TestDatabase test) {
    People people = People.of(test);
    Session<Caller> session = people.as(People.CLERK, People.ACME, Role.BILLING);
    Bill bill = people.clerk().insert(People.bill(1, People.GOOD, 1, false));
    new TicketDao(session)
        .insert(
            new Ticket(new UUID(5, 1), People.ACME, People.CLERK, "help", TicketState.OPEN));

    refuses(session, "update bill set state = 'PAID' where number = 'bill 1'");
    refuses(
        session,
        "insert into ticket (id, company_id, assignee_id, text, state)"
            + " select company_id, company_id, assignee_id, text, 'CLOSED' from ticket");
    if (test.engine().dialect().equals("postgresql")) {
      refuses(session, "update bill set state = 'SENT', number = 'x' where number = 'bill 1'");
      Session<Caller> guest = people.as(People.GUEST, People.ACME);
      refuses(guest, "update bill set state = 'SENT' where number = 'bill 1'");
      assertThat(guest.sql("update ticket set state = 'CLOSED' where text = 'help'").update())
          .as("a row that the guest may not move")
          .isZero();
    }
    assertThat(people.clerk().find(bill.id())).contains(bill);
    oneOfThreeWins(people, bill);
    refuses(session, "update bill set state = 'DRAFT' where number = 'bill 1'");
  }

  private static void refuses(Session<Caller> session, String sql) {
    assertThatThrownBy(() -> session.sql(sql).update()).as(sql).isNotNull();
  }

  private static void oneOfThreeWins(People people, Bill bill) {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    CyclicBarrier start = new CyclicBarrier(3);
    List<Future<Boolean>> all = new ArrayList<>();
    for (int thread = 0; thread < 3; thread++) {
      all.add(
          threads.submit(
              () -> {
                start.await();
                try {
                  people.clerk().send(bill.id(), 1);
                  return true;
                } catch (StaleRow late) {
                  return false;
                }
              }));
    }
    int won = 0;
    try {
      for (Future<Boolean> each : all) {
        won += each.get() ? 1 : 0;
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    } finally {
      threads.shutdown();
    }
    assertThat(won).isEqualTo(1);
    assertThat(people.clerk().find(bill.id()).orElseThrow().version()).isEqualTo(2);
  }
}
