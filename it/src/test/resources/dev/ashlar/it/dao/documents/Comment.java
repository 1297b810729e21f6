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
import dev.ashlar.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says of a document: as visible as the document is. */
@Table
@Policy(allow = READ, when = "can(READ, document)")
@Policy(allow = CREATE, when = "authorId == actor.id && can(READ, document)")
@Policy(allow = {UPDATE, DELETE}, when = "authorId == actor.id || can(UPDATE, document)")
public record Comment(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(value = Document.class, inverse = "comments") UUID documentId,
    UUID authorId,
    @Nullable Boolean agrees,
    @Column(length = 200) String text,
    @Version int version) {}
