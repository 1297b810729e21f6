package com.example.wiki;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.SoftDelete;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A word that groups pages. What is internal is for gardeners. */
@Table
@Policy(allow = READ, when = "!internal || hasRole(GARDENER)")
@Policy(allow = {CREATE, DELETE}, by = "GARDENER")
public record Tag(
    @Id @Column(length = 20) TagId id,
    @Tenant UUID companyId,
    boolean internal,
    @Nullable Integer weight,
    @SoftDelete @Nullable Instant deletedAt) {}
