package com.example.states;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Somebody who is sent bills. */
@Table
@Policy(allow = READ, by = "OWNER")
@Policy(allow = CREATE)
public record Payer(@Id UUID id, @Tenant UUID companyId, boolean blocked) {}
