package com.example.billing;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The signed-in person. */
@Actor
public record Caller(
    @Id UUID id,
    @Tenant UUID companyId,
    Set<Role> roles,
    Set<String> regions,
    @Nullable String desk) {}
