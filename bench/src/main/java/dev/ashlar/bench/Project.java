package dev.ashlar.bench;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A row that only its members see. */
@Table
@Policy(allow = CREATE)
@Policy(allow = READ, when = "members.some(member -> member.userId == actor.id)")
public record Project(@Id UUID id, @Tenant UUID companyId, String title, String note) {}
