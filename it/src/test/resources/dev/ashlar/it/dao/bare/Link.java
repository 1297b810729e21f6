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

/** Two ids, given by whoever adds it. */
@Table
@Policy(allow = {READ, CREATE, UPDATE, DELETE})
public record Link(@Id UUID origin, @Id UUID target, @Tenant UUID companyId) {}
