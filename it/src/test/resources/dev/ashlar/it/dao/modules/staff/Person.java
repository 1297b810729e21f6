package com.example.staff;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Who works here; no rule of this module follows a link. */
@Table
@Policy(allow = {READ, CREATE}, when = "id == actor.id")
public record Person(@Id UUID id, @Tenant UUID companyId, boolean muted) {}
