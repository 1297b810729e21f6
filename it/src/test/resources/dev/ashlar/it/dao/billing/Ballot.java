package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Generation.IDENTITY;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** What anybody may hand in, and nobody reads. */
@Table
@Policy(allow = CREATE)
public record Ballot(
    @Id(IDENTITY) int number, @Tenant UUID companyId, @Column(length = 50) String choice) {}
