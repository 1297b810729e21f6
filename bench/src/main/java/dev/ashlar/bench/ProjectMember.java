package dev.ashlar.bench;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import java.util.UUID;

/** Somebody who sees a project. */
@Table
@Unique({"projectId", "userId"})
@Policy(allow = {READ, CREATE})
public record ProjectMember(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(value = Project.class, inverse = "members") UUID projectId,
    UUID userId) {}
