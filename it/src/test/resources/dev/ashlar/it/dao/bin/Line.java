package com.example.bin;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.SoftDelete;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What nobody changes, and everybody may throw away. */
@Table
@Policy(allow = {READ, CREATE, DELETE})
public record Line(
    @Id UUID id, @Tenant UUID companyId, @SoftDelete @Nullable Instant deletedAt) {}
