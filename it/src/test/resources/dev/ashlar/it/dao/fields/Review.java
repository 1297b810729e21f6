package com.example.fields;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;
import static dev.ashlar.annotation.Generation.IDENTITY;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is said of somebody; the words are for the lead of the team, and for who wrote them. */
@Table
@Policy(allow = {READ, CREATE, UPDATE})
public record Review(
    @Id(IDENTITY) long id,
    @Tenant UUID companyId,
    @Reference(Team.class) UUID teamId,
    UUID authorId,
    @Policy(allow = READ, when = "team.leadId == actor.id || authorId == actor.id")
        @Policy(allow = UPDATE, when = "authorId == actor.id")
        @Column(length = 80)
        @Nullable
        String words,
    @Policy(allow = UPDATE, when = "team.leadId == actor.id") @Default("false") boolean closed) {}
