package com.example.people;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Why somebody buys. */
@Table
@Policy(allow = {READ, CREATE}, by = "SALES")
public record Campaign(@Id UUID id, @Tenant UUID companyId, boolean open) {}
