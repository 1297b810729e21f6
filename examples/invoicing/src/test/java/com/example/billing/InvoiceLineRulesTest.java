package com.example.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line is what its invoice is: as visible, and as open to changes. */
class InvoiceLineRulesTest {
  private Office office;

  @BeforeEach
  void open() throws IOException, SQLException {
    office = Office.open();
  }

  @AfterEach
  void close() throws IOException {
    office.close();
  }

  private InvoiceLine lineOf(Invoice invoice) {
    return office.lines(office.anna()).insert(Drafts.line(invoice, "Ladder", "120.00"));
  }

  @Test
  void linesAreSeenWithTheirInvoice() {
    Invoice draft = office.draft();
    InvoiceLine line = lineOf(draft);
    assertThat(office.lines(office.ben()).find(line.id())).isPresent();
    assertThat(office.lines(office.sam()).find(line.id())).isEmpty();
    office.invoices(office.anna()).send(draft.id(), draft.version());
    assertThat(office.lines(office.sam()).find(line.id())).isPresent();
    assertThat(office.lines(office.zoe()).find(line.id())).isEmpty();
  }

  @Test
  void whoChangesDraftsChangesTheirLines() {
    InvoiceLine line = lineOf(office.draft());
    assertThat(office.lines(office.bill()).update(line).id()).isEqualTo(line.id());
    assertThatThrownBy(() -> office.lines(office.ben()).update(line))
        .isInstanceOfAny(AccessDenied.class, RowNotFound.class);
    assertThatThrownBy(() -> office.lines(office.ben()).delete(line.id()))
        .isInstanceOfAny(AccessDenied.class, RowNotFound.class);
    office.lines(office.bill()).delete(line.id());
    assertThat(office.lines(office.anna()).find(line.id())).isEmpty();
  }

  @Test
  void linesOfSentInvoicesStay() {
    Invoice draft = office.draft();
    InvoiceLine line = lineOf(draft);
    office.invoices(office.anna()).send(draft.id(), draft.version());
    assertThatThrownBy(() -> lineOf(draft)).isInstanceOf(AccessDenied.class);
    assertThatThrownBy(() -> office.lines(office.anna()).update(line))
        .isInstanceOfAny(AccessDenied.class, RowNotFound.class);
    assertThatThrownBy(() -> office.lines(office.anna()).delete(line.id()))
        .isInstanceOfAny(AccessDenied.class, RowNotFound.class);
  }
}
