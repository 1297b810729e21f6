package com.example.bare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.RowNotFound;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Rows without anything to say are added, found and removed; there is nothing to update. */
public final class BareStory implements Story {

  private static final UUID ACME = new UUID(1, 1);
  private static final UUID GLOBEX = new UUID(1, 2);

  @Override
  public void tell(TestDatabase test) {
    Database<Caller> database = Database.of(test.app(), BareSchema.get());
    Caller acme = new Caller(new UUID(2, 1), ACME);
    Caller globex = new Caller(new UUID(2, 2), GLOBEX);
    markers(new MarkerDao(database.as(acme)));
    badges(new BadgeDao(database.as(acme)), new BadgeDao(database.as(globex)));
    tickets(new TicketDao(database.as(acme)));
    links(new LinkDao(database.as(acme)));
    assertThat(Stream.of(MarkerDao.class, BadgeDao.class, TicketDao.class, LinkDao.class))
        .allSatisfy(
            dao ->
                assertThat(dao.getMethods()).noneMatch(method -> method.getName().equals("update")));
  }

  private static void markers(MarkerDao dao) {
    Marker marker = dao.insert(new Marker(null));
    dao.insertAll(List.of(new Marker(new UUID(3, 1)), new Marker(new UUID(3, 2))));
    assertThat(dao.find(marker.id())).contains(marker);
    assertThat(dao.count()).isEqualTo(3);
    assertThat(dao.listAfter(new UUID(3, 1), 1)).containsExactly(new Marker(new UUID(3, 2)));
    dao.delete(marker.id());
    assertThat(dao.exists(marker.id())).isFalse();
    assertThatThrownBy(() -> dao.delete(marker.id())).isInstanceOf(RowNotFound.class);
  }

  private static void badges(BadgeDao acme, BadgeDao globex) {
    Badge badge = acme.insert(new Badge(null, ACME));
    assertThat(acme.find(badge.id())).contains(badge);
    assertThat(globex.find(badge.id())).isEmpty();
    assertThatThrownBy(() -> globex.delete(badge.id())).isInstanceOf(RowNotFound.class);
    acme.delete(badge.id());
    assertThat(acme.count()).isZero();
  }

  private static void tickets(TicketDao dao) {
    Ticket first = dao.insert(new Ticket(0));
    Ticket second = dao.insert(new Ticket(0));
    assertThat(second.id()).isGreaterThan(first.id());
    assertThat(dao.list(10)).containsExactly(first, second);
    dao.delete(first.id());
    assertThat(dao.list(10)).containsExactly(second);
    assertThat(TicketDao.class.getMethods())
        .as("nothing tells how many")
        .noneMatch(method -> method.getName().equals("insertAll"));
  }

  private static void links(LinkDao dao) {
    Link link = dao.insert(new Link(new UUID(4, 1), new UUID(4, 2), ACME));
    assertThat(dao.find(link.origin(), link.target())).contains(link);
    dao.delete(link.origin(), link.target());
    assertThat(dao.count()).isZero();
  }
}
