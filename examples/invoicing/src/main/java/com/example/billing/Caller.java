package com.example.billing;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.util.Set;
import java.util.UUID;

/** The signed-in person on whose behalf a session runs. */
@Actor
public record Caller(@Id UUID id, @Tenant UUID companyId, Set<Role> roles, String region) {}
