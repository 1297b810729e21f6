package com.example.notes;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** What somebody says about a note, seen by who sees the note. */
@Table
@Policy(
    allow = {READ, CREATE},
    when = "can(READ, note)")
public record Remark(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(value = Note.class, inverse = "remarks") UUID noteId,
    String text) {}
