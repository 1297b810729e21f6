package com.example.wiki;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.ManyToMany;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page: its author's, and everybody's whose tags do not hide it. */
@Table
@ManyToMany(value = Tag.class, as = "tags", inverse = "pages")
@ManyToMany(value = Page.class, as = "hints", inverse = "hintedBy", table = "page_link")
@Policy(name = "own", allow = {READ, CREATE, UPDATE, DELETE}, when = "authorId == actor.id")
@Policy(
    name = "tagged",
    allow = READ,
    when = "!tags.isEmpty() && tags.none(t -> t.internal) && tags.every(t -> t.weight > 0)")
@Policy(name = "hinted", allow = READ, when = "hintedBy.some(p -> p.authorId == actor.id)")
public record Page(
    @Id UUID id,
    @Tenant UUID companyId,
    UUID authorId,
    @Reference(value = Page.class, inverse = "children") @Nullable UUID parentId,
    @Column(length = 80) String title) {}
