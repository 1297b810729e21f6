package com.example.notes;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A text that its author shows to others once it is published. */
@Table
@Index("authorId")
@Policy(allow = READ, when = "published || authorId == actor.id")
@Policy(allow = CREATE, by = "WRITER", when = "authorId == actor.id")
@Policy(
    allow = UPDATE,
    by = {"WRITER", "EDITOR"},
    when = "stars < 10",
    check = "authorId == old.authorId")
@Policy(allow = DELETE, by = "ADMIN")
@Policy(deny = DELETE, when = "published && stars > 3")
public record Note(
    @Id UUID id, @Tenant UUID companyId, UUID authorId, boolean published, int stars) {}
