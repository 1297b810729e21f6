package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.CreatedAt;
import dev.ashlar.annotation.CreatedBy;
import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.SoftDelete;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.UpdatedAt;
import dev.ashlar.annotation.UpdatedBy;
import dev.ashlar.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is sent invoices. */
@Table
@Unique("email")
@Policy(allow = READ)
@Policy(allow = {CREATE, UPDATE}, by = {"SALES", "BILLING"})
@Policy(allow = DELETE, by = "OWNER")
public record Customer(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 100) String name,
    @Column(length = 100) @Nullable Email email,
    @Default("'none'") @Column(length = 20) String tier,
    @CreatedAt Instant createdAt,
    @CreatedBy UUID createdBy,
    @UpdatedAt Instant updatedAt,
    @UpdatedBy UUID updatedBy,
    @SoftDelete @Nullable Instant deletedAt,
    @Version int version) {}
