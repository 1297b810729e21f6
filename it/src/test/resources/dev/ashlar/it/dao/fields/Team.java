package com.example.fields;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** People who work together; only the lead sees the team itself. */
@Table
@Policy(allow = CREATE)
@Policy(allow = {READ, UPDATE}, when = "leadId == actor.id")
public record Team(@Id UUID id, @Tenant UUID companyId, UUID leadId) {}
