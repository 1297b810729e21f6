package com.example.contacts;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.runtime.Sensitive;
import java.util.Set;
import java.util.UUID;

/** The person who asks. */
@Actor
public record Caller(
    @Id UUID id, @Tenant UUID companyId, Set<Role> roles, @Pii Sensitive<String> name) {}
