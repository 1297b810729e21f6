package com.example.claims;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A caller with claims of every kind. */
@Actor
public record Member(
    @Id UserId id,
    @Tenant TenantId tenantId,
    Set<Role> roles,
    Set<TeamId> teams,
    Set<Long> levels,
    Set<UUID> friends,
    @Nullable UserId boss,
    @Nullable BigDecimal ceiling,
    boolean mfa,
    LocalDate since) {}
