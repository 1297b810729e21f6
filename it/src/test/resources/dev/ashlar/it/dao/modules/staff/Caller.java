package com.example.staff;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Whoever is signed in. */
@Actor
public record Caller(@Id UUID id, @Tenant UUID companyId) {}
