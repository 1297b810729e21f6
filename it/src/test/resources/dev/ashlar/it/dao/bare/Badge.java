package com.example.bare;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Nothing but an id, within a company. */
@Table
@Policy(allow = {READ, CREATE, UPDATE, DELETE})
public record Badge(@Id UUID id, @Tenant UUID companyId) {}
