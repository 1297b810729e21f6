package com.example.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.example.people.Caller;
import com.example.people.Campaign;
import com.example.people.CampaignDao;
import com.example.people.Customer;
import com.example.people.CustomerDao;
import com.example.people.PeopleSchema;
import com.example.people.Role;
import dev.ashlar.it.dao.Story;
import dev.ashlar.it.engine.TestDatabase;
import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Database;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Session;
import java.util.Set;
import java.util.UUID;

/** Orders are decided by customers and campaigns that another module keeps. */
public final class OrdersStory implements Story {
  private static final UUID ACME = new UUID(1, 1);

  @Override
  public void tell(TestDatabase test) {
    Database<Caller> people = Database.of(test.app(), PeopleSchema.get());
    Database<Caller> orders = Database.of(test.app(), OrdersSchema.get());
    Customer parent = new Customer(new UUID(3, 1), ACME, person(1), null, false);
    Customer child = new Customer(new UUID(3, 2), ACME, person(2), parent.id(), false);
    Customer blocked = new Customer(new UUID(3, 3), ACME, person(1), null, true);
    new CustomerDao(as(people, 1)).insert(parent);
    new CustomerDao(as(people, 2)).insert(child);
    new CustomerDao(as(people, 1)).insert(blocked);
    Campaign open = new Campaign(new UUID(4, 1), ACME, true);
    new CampaignDao(as(people, 1, Role.SALES)).insert(open);

    OrderDao ada = new OrderDao(as(orders, 1));
    OrderDao bob = new OrderDao(as(orders, 2));
    OrderDao eve = new OrderDao(as(orders, 3));
    Order first = ada.insert(new Order(new UUID(5, 1), ACME, parent.id(), 10));
    Order second = ada.insert(new Order(new UUID(5, 2), ACME, child.id(), 20));
    assertThatThrownBy(() -> ada.insert(new Order(new UUID(5, 3), ACME, blocked.id(), 1)))
        .isInstanceOf(AccessDenied.class);
    assertThat(ada.list(9)).containsExactly(first, second);
    assertThat(bob.list(9)).containsExactly(second);
    assertThat(eve.list(9)).isEmpty();

    assertThatThrownBy(() -> ada.addCampaign(first.id(), open.id()))
        .as("without the role that reads campaigns")
        .isInstanceOf(RowNotFound.class);
    OrderDao sales = new OrderDao(as(orders, 1, Role.SALES));
    sales.addCampaign(first.id(), open.id());
    assertThat(sales.campaigns(first.id())).containsExactly(open);
    assertThat(ada.campaigns(first.id())).isEmpty();
    assertThat(eve.list(9)).as("rules see the campaign, the caller does not").containsExactly(first);
  }

  private static Session<Caller> as(Database<Caller> database, int person, Role... roles) {
    return database.as(new Caller(person(person), ACME, Set.of(roles)));
  }

  private static UUID person(int number) {
    return new UUID(2, number);
  }
}
