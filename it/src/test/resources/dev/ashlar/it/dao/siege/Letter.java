package com.example.siege;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import dev.ashlar.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that only some may read. */
@Table
@Unique("code")
@Policy(name = "own", allow = {READ, UPDATE, DELETE}, when = "ownerId == actor.id")
@Policy(name = "open", allow = READ, when = "!secret")
@Policy(name = "named", allow = READ, when = "word == 'admin'")
@Policy(name = "others", allow = READ, when = "!(word in ['admin', 'none']) && kind == DESK")
@Policy(name = "timed", allow = READ, when = "now() < opensUntil")
@Policy(name = "trusted", allow = READ, when = "actor.trusted && kind == VAULT")
@Policy(name = "text", allow = READ, when = "word == '*/ } \\u002a\\u002f {@code <b> ''; --' && kind == VAULT")
@Policy(name = "write", allow = CREATE, by = "EDITOR")
@Policy(name = "move", allow = UPDATE, by = "EDITOR", when = "kind == DESK")
@Policy(name = "burn", allow = DELETE, by = "ADMIN")
public record Letter(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 40) String code,
    @Nullable UUID ownerId,
    @Nullable Boolean secret,
    @Column(length = 80) @Nullable String word,
    Kind kind,
    @Nullable Instant opensUntil,
    @Version int version) {}
