package com.example.staff;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works here. */
@Table
@Policy(name = "visible", allow = READ, when = "!hasRole(TRAINEE) || level < 5")
@Policy(name = "hire", allow = {CREATE, DELETE}, by = "HR")
@Policy(name = "own", allow = UPDATE, when = "id == actor.id", check = "level == old.level")
@Policy(name = "promote", allow = UPDATE, by = "HR", check = "level >= old.level")
@Policy(name = "board", deny = UPDATE, by = "HR", when = "level > 8 || level == 0")
public record Employee(
    @Id UUID id,
    @Tenant UUID companyId,
    String name,
    int level,
    @Policy(allow = READ, by = "HR")
        @Policy(allow = READ, when = "id == actor.id")
        @Policy(allow = UPDATE, by = "HR", check = "salary >= old.salary")
        @Nullable Long salary,
    @Version int version) {}
