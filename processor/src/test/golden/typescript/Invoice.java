package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;
import static dev.ashlar.annotation.ReferentialAction.RESTRICT;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.CreatedAt;
import dev.ashlar.annotation.CreatedBy;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bill sent to a {@link Customer}. */
@Table
@Unique("number")
@Index({"customerId", "dueOn desc"})
@Index(value = "dueOn", where = "status == SENT")
@Policy(allow = READ, when = "status != DRAFT || createdBy == actor.id")
@Policy(allow = {READ, CREATE}, by = "BILLING")
@Policy(allow = UPDATE, by = "BILLING", when = "status == DRAFT")
@Policy(name = "closed", deny = UPDATE, check = "status == VOID && !hasRole(OWNER)")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 20) String number,
    @Reference(value = Customer.class, inverse = "invoices", onDelete = RESTRICT) UUID customerId,
    LocalDate issuedOn,
    LocalDate dueOn,
    InvoiceStatus status,
    @Embedded(prefix = "total_") Money total,
    List<String> labels,
    @Json Map<String, String> metadata,
    @Policy(allow = READ, by = "BILLING")
        @Policy(allow = READ, when = "createdBy == actor.id")
        @Policy(allow = UPDATE, by = "OWNER")
        @Nullable
        String note,
    @CreatedBy UUID createdBy,
    @CreatedAt Instant createdAt,
    @Version int version) {}
