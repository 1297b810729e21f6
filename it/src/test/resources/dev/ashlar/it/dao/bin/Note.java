package com.example.bin;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.SoftDelete;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note: editors write it, cleaners throw it away, and neither may do what the other does. */
@Table
@Policy(allow = {READ, CREATE})
@Policy(allow = UPDATE, by = "EDITOR", when = "!locked")
@Policy(allow = DELETE, by = "CLEANER", when = "locked")
public record Note(
    @Id UUID id,
    @Tenant UUID companyId,
    boolean locked,
    @Column(length = 80) String text,
    @SoftDelete @Nullable Instant deletedAt,
    @Version int version) {}
