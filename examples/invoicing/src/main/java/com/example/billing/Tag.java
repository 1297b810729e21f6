package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import java.util.UUID;

/** A word that groups invoices. */
@Table
@Unique("name")
@Policy(allow = {READ, CREATE})
public record Tag(@Id UUID id, @Tenant UUID companyId, String name) {}
