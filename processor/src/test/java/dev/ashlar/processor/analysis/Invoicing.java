package dev.ashlar.processor.analysis;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;
import static dev.ashlar.processor.analysis.Decls.*;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.CreatedAt;
import dev.ashlar.annotation.CreatedBy;
import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Generation;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.ReferentialAction;
import dev.ashlar.annotation.RenamedFrom;
import dev.ashlar.annotation.SoftDelete;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.Version;
import dev.ashlar.processor.decl.ActorDecl;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.TableDecl;
import java.util.List;

/** The domain of the documentation: companies that send invoices to customers. */
final class Invoicing {
  static final JavaType ROLE = enumeration("Role", "SALES", "BILLING", "OWNER");
  static final JavaType STATUS = enumeration("InvoiceStatus", "DRAFT", "SENT", "PAID", "VOID");
  static final JavaType EMAIL = record("Email", member("value", STRING));
  static final JavaType MONEY =
      record(
          "Money",
          member("amount", DECIMAL, mark(Column.class, "precision", 12, "scale", 2)),
          member(
              "currency",
              STRING,
              mark(Column.class, "length", 3),
              mark(Check.class, "value", "length(currency) == 3")));

  static final ActorDecl CALLER =
      actor(
          "Caller",
          member("id", UUID, mark(Id.class)),
          member("companyId", UUID, mark(Tenant.class)),
          member("roles", declared("java.util.Set", ROLE)),
          member("region", STRING));

  static final TableDecl CUSTOMER =
      table(
          "Customer",
          List.of(
              mark(Unique.class, "value", many("email")),
              mark(Index.class, "value", many("lower(name)")),
              mark(Policy.class, "allow", many(READ)),
              mark(Policy.class, "allow", many(CREATE, UPDATE), "by", many("SALES", "BILLING")),
              mark(Policy.class, "allow", many(DELETE), "by", many("OWNER"))),
          member("id", UUID, mark(Id.class)),
          member("companyId", UUID, mark(Tenant.class)),
          member("name", STRING),
          member("email", EMAIL, mark(Pii.class)),
          member(
              "blocked",
              BOOLEAN,
              mark(RenamedFrom.class, "value", many("is_locked")),
              mark(Default.class, "value", "false")),
          member("createdAt", INSTANT, mark(CreatedAt.class)),
          nullable("deletedAt", INSTANT, mark(SoftDelete.class)),
          member("version", INT, mark(Version.class)));

  static final TableDecl INVOICE =
      table(
          "Invoice",
          List.of(
              mark(RenamedFrom.class, "value", many("bill")),
              mark(Unique.class, "value", many("number")),
              mark(Index.class, "value", many("customerId", "dueOn desc")),
              mark(
                  Index.class,
                  "value",
                  many("dueOn"),
                  "where",
                  "status == SENT",
                  "include",
                  many("total.amount")),
              mark(Check.class, "value", "dueOn >= issuedOn", "name", "due_after_issue"),
              mark(
                  Policy.class,
                  "allow",
                  many(READ),
                  "when",
                  "status != DRAFT || createdBy == actor.id"),
              mark(Policy.class, "allow", many(READ, CREATE), "by", many("BILLING")),
              mark(
                  Policy.class,
                  "allow",
                  many(UPDATE),
                  "by",
                  many("BILLING"),
                  "when",
                  "status == DRAFT")),
          member("id", UUID, mark(Id.class)),
          member("companyId", UUID, mark(Tenant.class)),
          member("number", STRING, mark(Column.class, "length", 20)),
          member(
              "customerId",
              UUID,
              mark(
                  Reference.class,
                  "value",
                  own("Customer"),
                  "inverse",
                  "invoices",
                  "onDelete",
                  ReferentialAction.RESTRICT)),
          member("issuedOn", DATE),
          member("dueOn", DATE),
          member("status", STATUS),
          member("total", MONEY, mark(Embedded.class, "prefix", "total_")),
          member("labels", declared("java.util.List", STRING)),
          member("metadata", declared("java.util.Map", STRING, STRING), mark(Json.class)),
          nullable("note", STRING),
          member("createdBy", UUID, mark(CreatedBy.class)),
          member("createdAt", INSTANT, mark(CreatedAt.class)),
          member("version", INT, mark(Version.class)));

  static final TableDecl LINE =
      table(
          "InvoiceLine",
          List.of(mark(Policy.class, "allow", many(READ, CREATE, UPDATE, DELETE))),
          member("id", LONG, mark(Id.class, "value", Generation.IDENTITY)),
          member("companyId", UUID, mark(Tenant.class)),
          member(
              "invoiceId",
              UUID,
              mark(
                  Reference.class,
                  "value",
                  own("Invoice"),
                  "inverse",
                  "lines",
                  "onDelete",
                  ReferentialAction.CASCADE)),
          member("description", STRING),
          member("quantity", INT, mark(Check.class, "value", "quantity > 0")),
          member("unitPrice", DECIMAL, mark(Column.class, "precision", 12, "scale", 2)),
          member(
              "amount",
              DECIMAL,
              mark(Computed.class, "value", "quantity * unitPrice"),
              mark(Column.class, "precision", 14, "scale", 2)));

  static final Declarations DECLARATIONS =
      new Declarations(
          List.of(CUSTOMER, INVOICE, LINE), List.of(CALLER), List.of(namespace("billing")));

  private Invoicing() {}
}
