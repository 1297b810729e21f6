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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which invoices move to which state, and who moves them. */
class TransitionsTest {
  private Office office;

  @BeforeEach
  void open() throws IOException, SQLException {
    office = Office.open();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  @ParameterizedTest
  @EnumSource
  void billingSendsDrafts(InvoiceStatus status) {
    Invoice invoice = office.in(status);
    refuse(InvoiceDao::send, invoice, office.ben());
    if (status == InvoiceStatus.DRAFT) {
      assertThat(take(InvoiceDao::send, invoice, office.anna())).isEqualTo(InvoiceStatus.SENT);
    } else {
      refuse(InvoiceDao::send, invoice, office.anna());
    }
  }

  @ParameterizedTest
  @EnumSource
  void billingTakesTheMoneyForWhatWasSent(InvoiceStatus status) {
    Invoice invoice = office.in(status);
    refuse(InvoiceDao::pay, invoice, office.ben());
    if (status == InvoiceStatus.SENT) {
      assertThat(take(InvoiceDao::pay, invoice, office.anna())).isEqualTo(InvoiceStatus.PAID);
    } else {
      refuse(InvoiceDao::pay, invoice, office.anna());
    }
  }

  @ParameterizedTest
  @EnumSource
  void ownersCancelWhatIsOpen(InvoiceStatus status) {
    Invoice invoice = office.in(status);
    refuse(InvoiceDao::cancel, invoice, office.anna());
    if (status == InvoiceStatus.DRAFT || status == InvoiceStatus.SENT) {
      assertThat(take(InvoiceDao::cancel, invoice, office.ben())).isEqualTo(InvoiceStatus.VOID);
    } else {
      refuse(InvoiceDao::cancel, invoice, office.ben());
    }
  }

  private InvoiceStatus take(Transition transition, Invoice invoice, Caller caller) {
    return transition.take(office.invoices(caller), invoice.id(), invoice.version()).status();
  }

  private void refuse(Transition transition, Invoice invoice, Caller caller) {
    assertThatThrownBy(() -> take(transition, invoice, caller))
        .isInstanceOfAny(AccessDenied.class, RowNotFound.class);
  }

  /** A method of the DAO that moves an invoice. */
  private interface Transition {
    Invoice take(InvoiceDao invoices, UUID id, int version);
  }
}
