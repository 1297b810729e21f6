package com.example.claims;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something written down, with rules about everything that can be known of a caller. */
@Table
@Policy(name = "own", allow = READ, when = "author == actor.id")
@Policy(name = "team", allow = READ, when = "team in actor.teams")
@Policy(name = "level", allow = READ, when = "level in actor.levels && expires > now()")
@Policy(name = "friend", allow = READ, when = "friend in actor.friends && friend is not null")
@Policy(name = "boss", allow = READ, when = "author == actor.boss")
@Policy(name = "ceiling", allow = READ, when = "amount <= actor.ceiling && actor.mfa")
@Policy(name = "hidden", deny = READ, when = "hidden && !hasRole(ADMIN)")
@Policy(name = "write", allow = CREATE, when = "author == actor.id && day >= actor.since && expires > now() - duration('P30D')")
@Policy(name = "edit", allow = UPDATE, when = "author == actor.id", check = "team not in actor.teams || level == old.level")
@Policy(name = "clerk", allow = UPDATE, by = "CLERK", check = "amount <= old.amount && startsWith(word, 'it''s')")
@Policy(name = "expired", allow = DELETE, when = "expires <= now() && friend not in actor.friends")
@Policy(name = "few", allow = DELETE, when = "word in ['a', 'b', 'it''s c', 'd', 'e'] || level not in [0, 1, 2]")
public record Memo(
    @Id UUID id,
    @Tenant TenantId tenantId,
    UserId author,
    @Nullable TeamId team,
    int level,
    Instant expires,
    @Nullable UUID friend,
    @Column(precision = 12, scale = 2) BigDecimal amount,
    LocalDate day,
    @Nullable Boolean hidden,
    @Column(length = 20) String word) {}
