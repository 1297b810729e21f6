package dev.ashlar.processor.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.ir.Check;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Index;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.ir.Relation;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.ir.Unique;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InvoicingAnalysisTest {
  private static final Analysis.Result RESULT =
      Analysis.analyse(Invoicing.DECLARATIONS, List.of(), Decls.settings());

  private static Table table(String name) {
    return RESULT.schema().findTable(new TableName("billing", name)).orElseThrow();
  }

  @Test
  void hasNoProblems() {
    assertThat(RESULT.problems().sorted()).isEmpty();
    assertThat(RESULT.invalid()).isEmpty();
  }

  @Test
  void namesTablesAndColumnsInSnakeCase() {
    assertThat(RESULT.schema().tables())
        .extracting(table -> table.name().toString())
        .containsExactly("billing.customer", "billing.invoice", "billing.invoice_line");
    assertThat(table("invoice").columns())
        .extracting(Column::name)
        .containsExactly(
            "id",
            "company_id",
            "number",
            "customer_id",
            "issued_on",
            "due_on",
            "status",
            "total_amount",
            "total_currency",
            "labels",
            "metadata",
            "note",
            "created_by",
            "created_at",
            "version");
  }

  @Test
  void givesEachMemberItsType() {
    Table invoice = table("invoice");
    assertThat(invoice.requireColumn("number").type()).isEqualTo(new ColumnType.Text(20));
    assertThat(invoice.requireColumn("total_amount").type())
        .isEqualTo(new ColumnType.Decimal(12, 2));
    assertThat(invoice.requireColumn("labels").type())
        .isEqualTo(new ColumnType.Array(new ColumnType.Text(0)));
    assertThat(invoice.requireColumn("metadata").type()).isEqualTo(new ColumnType.Json());
    assertThat(invoice.requireColumn("note").nullable()).isTrue();
    assertThat(table("customer").requireColumn("email").type()).isEqualTo(new ColumnType.Text(0));
    assertThat(table("customer").requireColumn("email").protection().personal()).isTrue();
  }

  @Test
  void leadsKeysUniquesAndIndexesByTheTenant() {
    Table invoice = table("invoice");
    assertThat(invoice.tenancy()).isEqualTo(new Tenancy.Tenanted("company_id", true));
    assertThat(invoice.key())
        .isEqualTo(new PrimaryKey("invoice_pkey", List.of("company_id", "id")));
    assertThat(invoice.uniques())
        .containsExactly(
            new Unique("invoice_company_id_number_key", List.of("company_id", "number"), false));
    assertThat(invoice.indexes())
        .extracting(Index::name)
        .containsExactly(
            "invoice_company_id_customer_id_due_on_idx", "invoice_company_id_due_on_idx");
    Index overdue = invoice.indexes().get(1);
    assertThat(overdue.where()).isPresent();
    assertThat(overdue.include()).containsExactly("total_amount");
    assertThat(table("customer").indexes().get(0).name())
        .isEqualTo("customer_company_id_lower_name_idx");
  }

  @Test
  void leadsReferencesByTheTenantOnBothSides() {
    Table invoice = table("invoice");
    assertThat(invoice.references())
        .containsExactly(
            new Reference(
                "invoice_company_id_customer_id_fkey",
                "customer",
                List.of("company_id", "customer_id"),
                new TableName("billing", "customer"),
                List.of("company_id", "id"),
                ReferentialAction.RESTRICT,
                ReferentialAction.NO_ACTION,
                false,
                Optional.of("invoices")));
    assertThat(table("customer").relations())
        .containsExactly(
            new Relation(
                "invoices",
                invoice.name(),
                "invoice_company_id_customer_id_fkey",
                Optional.empty()));
  }

  @Test
  void knowsWhereValuesComeFrom() {
    Table customer = table("customer");
    assertThat(customer.requireColumn("id").source())
        .isEqualTo(new Source.Generated(Source.Generation.UUID_V7));
    assertThat(customer.requireColumn("blocked").source()).isInstanceOf(Source.Defaulted.class);
    assertThat(customer.requireColumn("blocked").formerNames()).containsExactly("is_locked");
    assertThat(customer.findStamp(Stamp.DELETED_AT)).map(Column::name).contains("deleted_at");
    Table line = table("invoice_line");
    assertThat(line.requireColumn("id").source())
        .isEqualTo(new Source.Generated(Source.Generation.IDENTITY));
    assertThat(line.requireColumn("amount").source()).isInstanceOf(Source.Computed.class);
    assertThat(line.requireColumn("amount").updatable()).isFalse();
    assertThat(line.requireColumn("company_id").updatable()).isFalse();
  }

  @Test
  void readsChecksOfTablesMembersAndEmbeddedRecords() {
    assertThat(table("invoice").checks())
        .extracting(Check::name)
        .containsExactly("due_after_issue", "invoice_total_currency_check");
    assertThat(table("invoice_line").checks())
        .extracting(Check::name)
        .containsExactly("invoice_line_quantity_check");
  }

  @Test
  void namesPoliciesByTheirActions() {
    assertThat(table("invoice").policies())
        .extracting(policy -> policy.name())
        .containsExactly("read_1", "read_2", "update_1");
    assertThat(table("invoice").policies().get(2).roles()).containsExactly("BILLING");
    assertThat(table("invoice").formerNames()).containsExactly(new TableName("billing", "bill"));
  }

  @Test
  void collectsTheActorEnumsAndValueRecords() {
    assertThat(RESULT.schema().actor().orElseThrow().roles()).contains("roles");
    assertThat(RESULT.schema().enums())
        .extracting(type -> type.type().simpleName())
        .containsExactly("InvoiceStatus", "Role");
    assertThat(RESULT.schema().objects())
        .extracting(type -> type.type().simpleName())
        .containsExactly("Email", "Money");
  }
}
