package com.example.siege;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Something that nobody may change once it is locked; without a version on purpose. */
@Table
@Policy(allow = {READ, CREATE})
@Policy(allow = UPDATE, when = "!locked")
public record Box(
    @Id UUID id,
    @Tenant UUID companyId,
    int content,
    @Column(updatable = false) boolean locked) {}
