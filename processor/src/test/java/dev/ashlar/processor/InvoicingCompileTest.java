package dev.ashlar.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ashlar.processor.testing.Javac;
import dev.ashlar.processor.testing.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The domain of the documentation compiles, without what later releases bring. */
class InvoicingCompileTest {
  @TempDir Path home;

  @Test
  void compilesWithoutComplaints() {
    Result result =
        Javac.in(home)
            .source(
                "com/example/billing/package-info.java",
                """
                /** Invoices and the customers they are sent to. */
                @Namespace("billing")
                package com.example.billing;

                import dev.ashlar.annotation.Namespace;
                """)
            .source(
                "com/example/billing/Role.java",
                inPackage("public enum Role { SALES, BILLING, OWNER }"))
            .source(
                "com/example/billing/Caller.java",
                inPackage(
                    """
                    /** The signed-in person. */
                    @Actor
                    public record Caller(@Id UUID id, @Tenant UUID companyId, Set<Role> roles, String region) {}
                    """))
            .source(
                "com/example/billing/Money.java",
                inPackage(
                    """
                    public record Money(
                        @Column(precision = 12, scale = 2) BigDecimal amount,
                        @Column(length = 3) @Check("length(currency) == 3") String currency) {}
                    """))
            .source(
                "com/example/billing/Customer.java",
                inPackage(
                    """
                    /** Somebody who is sent invoices. */
                    @Table
                    @Unique("email")
                    @Index("lower(name)")
                    @Policy(allow = READ)
                    @Policy(allow = {CREATE, UPDATE}, by = {"SALES", "BILLING"})
                    @Policy(allow = DELETE, by = "OWNER")
                    public record Customer(
                        @Id UUID id,
                        @Tenant UUID companyId,
                        String name,
                        @Pii Email email,
                        @RenamedFrom("is_locked") @Default("false") boolean blocked,
                        @CreatedAt Instant createdAt,
                        @SoftDelete @Nullable Instant deletedAt,
                        @Version int version) {
                      public record Email(String value) {}

                      @Override
                      public String toString() {
                        return CustomerLog.toString(this);
                      }
                    }
                    """))
            .source(
                "com/example/billing/Invoice.java",
                inPackage(
                    """
                    /** A bill sent to a customer. */
                    @Table
                    @RenamedFrom("bill")
                    @Unique("number")
                    @Index({"customerId", "dueOn desc"})
                    @Index(value = "dueOn", where = "status == SENT", include = "total.amount")
                    @Check(value = "dueOn >= issuedOn", name = "due_after_issue")
                    @Policy(allow = READ, when = "status != DRAFT || createdBy == actor.id")
                    @Policy(allow = {READ, CREATE}, by = "BILLING")
                    @Policy(allow = UPDATE, by = "BILLING", when = "status == DRAFT")
                    @Policy(deny = CREATE, when = "customer.blocked")
                    @ManyToMany(value = Tag.class, as = "tags", inverse = "invoices")
                    public record Invoice(
                        @Id UUID id,
                        @Tenant UUID companyId,
                        @Column(length = 20) String number,
                        @Reference(value = Customer.class, inverse = "invoices",
                            onDelete = ReferentialAction.RESTRICT) UUID customerId,
                        LocalDate issuedOn,
                        LocalDate dueOn,
                        @StateMachine(initial = "DRAFT", value = {
                            @Transition(name = "send", from = "DRAFT", to = "SENT", by = "BILLING"),
                            @Transition(name = "pay", from = "SENT", to = "PAID", by = "BILLING"),
                            @Transition(name = "cancel", from = {"DRAFT", "SENT"}, to = "VOID", by = "OWNER")})
                            InvoiceStatus status,
                        @Embedded(prefix = "total_") Money total,
                        List<String> labels,
                        @Json Map<String, String> metadata,
                        @Policy(allow = READ, by = "BILLING") @Nullable String note,
                        @CreatedBy UUID createdBy,
                        @CreatedAt Instant createdAt,
                        @Version int version) {
                      public enum InvoiceStatus { DRAFT, SENT, PAID, VOID }
                    }
                    """))
            .source(
                "com/example/billing/InvoiceLine.java",
                inPackage(
                    """
                    /** One thing that an invoice charges for. A line is as visible as its invoice. */
                    @Table
                    @Policy(allow = READ, when = "can(READ, invoice)")
                    @Policy(allow = {CREATE, UPDATE, DELETE}, when = "can(UPDATE, invoice)")
                    public record InvoiceLine(
                        @Id(Generation.IDENTITY) long id,
                        @Tenant UUID companyId,
                        @Reference(value = Invoice.class, inverse = "lines",
                            onDelete = ReferentialAction.CASCADE) UUID invoiceId,
                        String description,
                        @Check("quantity > 0") int quantity,
                        @Column(precision = 12, scale = 2) BigDecimal unitPrice,
                        @Computed("quantity * unitPrice") @Column(precision = 14, scale = 2) BigDecimal amount) {}
                    """))
            .source(
                "com/example/billing/Tag.java",
                inPackage(
                    """
                    /** A word that groups invoices. */
                    @Table
                    @Unique("name")
                    @Policy(allow = {READ, CREATE})
                    public record Tag(@Id UUID id, @Tenant UUID companyId, String name) {}
                    """))
            .classPath(Javac.jarOf(org.jspecify.annotations.Nullable.class))
            .compile();
    assertThat(result.complaints()).as(result.messages()).isEmpty();
    assertThat(result.messages()).contains("5 tables, 13 policies");
    assertThat(Result.text(result.generated(), "com/example/billing/CustomerLog.java"))
        .as("what is personal is not printed")
        .contains("+ customer.name()", "email=***", "+ customer.blocked()")
        .doesNotContain("customer.email()");
    assertThat(Result.texts(result.generated(), "Log.java")).hasSize(1);
  }

  private static String inPackage(String text) {
    return """
    package com.example.billing;

    import static dev.ashlar.annotation.Action.*;

    import dev.ashlar.annotation.*;
    import java.math.BigDecimal;
    import java.time.*;
    import java.util.*;
    import org.jspecify.annotations.Nullable;

    """
        + text;
  }
}
