package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import dev.ashlar.runtime.Uuid7;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees, writes and removes customers. */
class CustomerRulesTest {
  private Office office;

  @BeforeEach
  void open() throws IOException, SQLException {
    office = Office.open();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  private Customer customerOf(Caller caller) {
    return office
        .customers(caller)
        .insert(
            new Customer(
                Uuid7.next(),
                caller.companyId(),
                "Ivory Tower",
                new Email(caller.id() + "@tower.example"),
                null,
                false,
                Instant.EPOCH,
                null,
                0));
  }

  @Test
  void everybodyOfTheCompanySeesCustomers() {
    Customer customer = customerOf(office.sam());
    assertThat(office.customers(office.nina()).find(customer.id())).isPresent();
    assertThat(office.customers(office.zoe()).find(customer.id())).isEmpty();
  }

  @Test
  void salesAndBillingWriteThem() {
    Customer ofSam = customerOf(office.sam());
    Customer ofAnna = customerOf(office.anna());
    assertThat(office.customers(office.anna()).update(ofSam.block()).blocked()).isTrue();
    assertThat(office.customers(office.sam()).update(ofAnna.block()).blocked()).isTrue();
    assertThatThrownBy(() -> customerOf(office.otto())).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> customerOf(office.nina())).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> office.customers(office.otto()).update(ofSam.block()))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void ownersRemoveThem() {
    Customer customer = customerOf(office.sam());
    assertThatThrownBy(() -> office.customers(office.anna()).delete(customer.id()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> office.customers(office.sam()).delete(customer.id()))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> office.customers(office.zoe()).delete(customer.id()))
        .isInstanceOf(RowNotFound.class);
    office.customers(office.otto()).delete(customer.id());
    assertThat(office.customers(office.sam()).find(customer.id())).isEmpty();
  }
}
