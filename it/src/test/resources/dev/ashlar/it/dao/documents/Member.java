package com.example.documents;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A person in a team; who is in which team only the person sees. */
@Table
@Policy(allow = READ, when = "userId == actor.id")
@Policy(allow = {CREATE, DELETE}, by = "ADMIN")
public record Member(
    @Tenant UUID companyId,
    @Id @Reference(value = Team.class, inverse = "members") UUID teamId,
    @Id UUID userId) {}
