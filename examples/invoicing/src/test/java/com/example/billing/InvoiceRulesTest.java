package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import java.io.IOException;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who sees, writes and changes invoices. */
class InvoiceRulesTest {
  private Office office;

  @BeforeEach
  void open() throws IOException, SQLException {
    office = Office.open();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @Test
  void draftsAreForTheirAuthorAndForBilling() {
    UUID draft = office.draft().id();
    assertThat(office.invoices(office.anna()).find(draft)).isPresent();
    assertThat(office.invoices(office.ben()).find(draft)).isPresent();
    assertThat(office.invoices(office.bill()).find(draft)).isPresent();
    assertThat(office.invoices(office.sam()).find(draft)).isEmpty();
    assertThat(office.invoices(office.otto()).find(draft)).isEmpty();
    assertThat(office.invoices(office.zoe()).find(draft)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
  void whatIsNoDraftIsSeenByTheCompany(InvoiceStatus status) {
    UUID invoice = office.in(status).id();
    assertThat(office.invoices(office.nina()).find(invoice)).isPresent();
    assertThat(office.invoices(office.zoe()).find(invoice)).isEmpty();
  }

  @Test
  void onlyBillingWritesInvoices() {
    UUID customer = office.draft().customerId();
    assertThat(new Drafts(office.database().as(office.bill()), customer).insert("A-2")).isNotNull();
    assertThatThrownBy(() -> new Drafts(office.database().as(office.ben()), customer).insert("A-3"))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void blockedCustomersGetNoInvoices() {
    UUID customer = office.draft().customerId();
    CustomerDao customers = office.customers(office.sam());
    customers.update(customers.find(customer).orElseThrow().block());
    assertThatThrownBy(
            () -> new Drafts(office.database().as(office.anna()), customer).insert("A-2"))
        .isInstanceOf(AccessDenied.class);
  }

  @Test
  void billingChangesDrafts() {
    Invoice draft = office.draft();
    assertThat(office.invoices(office.bill()).update(draft).version()).isEqualTo(2);
    assertThatThrownBy(() -> office.invoices(office.ben()).update(draft))
        .isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> office.invoices(office.zoe()).update(draft))
        .isInstanceOf(AccessDenied.class);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
  void whatIsNoDraftStays(InvoiceStatus status) {
    Invoice invoice = office.in(status);
    assertThatThrownBy(() -> office.invoices(office.anna()).update(invoice))
        .isInstanceOfAny(AccessDenied.class, RowNotFound.class);
  }

  @Test
  void theNoteIsForBilling() {
    Invoice sent = office.in(InvoiceStatus.SENT);
    assertThat(office.invoices(office.bill()).find(sent.id()))
        .map(Invoice::note)
        .contains("Pays late.");
    assertThat(office.invoices(office.ben()).find(sent.id())).map(Invoice::note).isEmpty();
  }

  @Test
  void tagsAreForEverybody() {
    Tag tag = new Tag(UUID.randomUUID(), office.nina().companyId(), "urgent");
    office.tags(office.nina()).insert(tag);
    assertThat(office.tags(office.sam()).find(tag.id())).isPresent();
    assertThat(office.tags(office.zoe()).find(tag.id())).isEmpty();
  }
}
