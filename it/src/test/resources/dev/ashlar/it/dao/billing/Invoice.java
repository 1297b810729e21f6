package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.CreatedBy;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A bill sent to a customer. */
@Table
@Unique("number")
@Policy(name = "seen", allow = READ, when = "status != DRAFT || createdBy == actor.id")
@Policy(name = "billing", allow = {READ, CREATE}, by = "BILLING")
@Policy(name = "own", allow = UPDATE, when = "createdBy == actor.id", check = "status in [DRAFT, SENT]")
@Policy(name = "draft", allow = UPDATE, by = "BILLING", when = "status == DRAFT")
@Policy(name = "sooner", deny = UPDATE, check = "dueOn < old.dueOn && !hasRole(OWNER)")
@Policy(name = "discard", allow = DELETE, when = "status == VOID && region in actor.regions")
@Policy(name = "kept", deny = DELETE, when = "note is not null && !hasRole(OWNER)")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 20) String number,
    @Column(length = 20) String region,
    LocalDate dueOn,
    InvoiceStatus status,
    @Embedded(prefix = "total_") Money total,
    @Embedded(prefix = "paid_") @Nullable Money paid,
    List<String> labels,
    @Json Map<String, String> metadata,
    @Nullable String note,
    @CreatedBy UUID createdBy,
    @Version int version) {}
