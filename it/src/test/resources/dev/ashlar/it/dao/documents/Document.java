package com.example.documents;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person writes, for a team perhaps. */
@Table
@Policy(name = "owner", allow = {READ, UPDATE, DELETE}, when = "ownerId == actor.id")
@Policy(
    name = "team",
    allow = READ,
    when = "status == PUBLISHED && team.members.some(m -> m.userId == actor.id)")
@Policy(name = "parent", allow = READ, when = "parent.ownerId == actor.id")
@Policy(name = "open", allow = READ, when = "team.open && status != DRAFT")
@Policy(name = "lonely", allow = READ, when = "team.members.isEmpty()", by = "EDITOR")
@Policy(
    name = "undisputed",
    allow = READ,
    when = "parent.teamId is null && comments.every(c -> c.agrees)",
    by = "EDITOR")
@Policy(name = "create", allow = CREATE, when = "ownerId == actor.id")
@Policy(
    name = "outsider",
    deny = CREATE,
    when = "teamId is not null && team.members.none(m -> m.userId == actor.id)")
@Policy(name = "archived", deny = READ, when = "status == ARCHIVED && !hasRole(ADMIN)")
public record Document(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(value = Team.class, inverse = "documents") @Nullable UUID teamId,
    @Reference(value = Document.class, inverse = "children") @Nullable UUID parentId,
    UUID ownerId,
    Status status,
    @Column(length = 80) String title) {}
