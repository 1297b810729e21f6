package com.example.fields;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.UpdatedBy;
import dev.ashlar.annotation.Version;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who is employed; all see who it is, and few see the rest. */
@Table
@Policy(allow = {READ, CREATE, UPDATE, DELETE})
@Policy(deny = READ, by = "TRAINEE", when = "salary > 100000")
public record Employee(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 40) String name,
    UUID userId,
    @Policy(allow = READ, by = {"HR", "AUDITOR"})
        @Policy(allow = READ, when = "userId == actor.id")
        @Policy(deny = READ, by = "TRAINEE")
        @Policy(allow = UPDATE, by = "HR", check = "salary >= old.salary || old.salary is null")
        @Policy(allow = UPDATE, by = "HR", when = "userId != actor.id", check = "salary is null")
        @Nullable
        Long salary,
    @Policy(allow = READ, by = "HR") @Unique @Column(length = 20) @Nullable String badge,
    @Policy(allow = READ, by = "HR") @Embedded(prefix = "account_") @Nullable Account account,
    @Policy(allow = UPDATE, by = "HR") @Column(length = 20) @Nullable String grade,
    @Policy(allow = UPDATE, by = "HR") @Column(precision = 5, scale = 2) @Default("1.50")
        BigDecimal bonus,
    @Policy(allow = UPDATE, by = "HR") @Json @Nullable Map<String, String> facts,
    @UpdatedBy UUID updatedBy,
    @Version int version) {}
