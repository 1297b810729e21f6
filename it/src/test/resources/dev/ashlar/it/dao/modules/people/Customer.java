package com.example.people;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who buys; seen by whoever looks after them, or after the company they belong to. */
@Table
@Policy(allow = {READ, CREATE}, when = "keeperId == actor.id")
@Policy(allow = READ, when = "parent.keeperId == actor.id")
public record Customer(
    @Id UUID id,
    @Tenant UUID companyId,
    UUID keeperId,
    @Reference(Customer.class) @Nullable UUID parentId,
    boolean blocked) {}
