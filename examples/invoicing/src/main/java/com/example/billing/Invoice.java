package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;
import static dev.ashlar.annotation.ReferentialAction.RESTRICT;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.CreatedAt;
import dev.ashlar.annotation.CreatedBy;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.ManyToMany;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.RenamedFrom;
import dev.ashlar.annotation.StateMachine;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Transition;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bill sent to a customer. */
@Table
@RenamedFrom("bill")
@Unique("number")
@Index({"customerId", "dueOn desc"})
@Index(value = "dueOn", where = "status == SENT", include = "total.amount")
@Check(value = "dueOn >= issuedOn", name = "due_after_issue")
@Policy(allow = READ, when = "status != DRAFT || createdBy == actor.id")
@Policy(
    allow = {READ, CREATE},
    by = "BILLING")
@Policy(allow = UPDATE, by = "BILLING", when = "status == DRAFT")
@Policy(deny = CREATE, when = "customer.blocked")
@ManyToMany(value = Tag.class, as = "tags", inverse = "invoices")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 20) String number,
    @Reference(value = Customer.class, inverse = "invoices", onDelete = RESTRICT) UUID customerId,
    LocalDate issuedOn,
    LocalDate dueOn,
    @StateMachine(
            initial = "DRAFT",
            value = {
              @Transition(name = "send", from = "DRAFT", to = "SENT", by = "BILLING"),
              @Transition(name = "pay", from = "SENT", to = "PAID", by = "BILLING"),
              @Transition(
                  name = "cancel",
                  from = {"DRAFT", "SENT"},
                  to = "VOID",
                  by = "OWNER")
            })
        InvoiceStatus status,
    @Embedded(prefix = "total_") Money total,
    List<String> labels,
    @Json Map<String, String> metadata,
    @Policy(allow = READ, by = "BILLING") @Nullable String note,
    @CreatedBy UUID createdBy,
    @CreatedAt Instant createdAt,
    @Version int version) {}
