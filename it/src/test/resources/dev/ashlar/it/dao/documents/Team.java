package com.example.documents;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** People who work together. */
@Table
@Policy(allow = {READ, CREATE})
@Policy(allow = {UPDATE, DELETE}, by = "ADMIN")
public record Team(@Id UUID id, @Tenant UUID companyId, String name, boolean open) {}
