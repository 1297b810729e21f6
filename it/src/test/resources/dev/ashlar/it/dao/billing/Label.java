package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands on a shelf; rules look at the first of several values that is there. */
@Table
@Policy(allow = READ)
@Policy(
    allow = {CREATE, UPDATE},
    when = "shown != 'x' && steps <= 3 && price >= 1.5 && (sure || seen is null)")
public record Label(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(length = 20) String title,
    @Column(length = 20) @Nullable String alias,
    @Nullable Integer low,
    @Nullable Long high,
    @Column(precision = 8, scale = 2) @Nullable BigDecimal offer,
    @Column(precision = 8, scale = 2) BigDecimal usual,
    @Nullable Boolean certain,
    @Nullable Instant sold,
    @Nullable Instant shownAt,
    @Computed("coalesce(alias, title)") @Column(length = 20) String shown,
    @Computed("coalesce(low, high)") @Nullable Long steps,
    @Computed("coalesce(offer, usual)") @Column(precision = 8, scale = 2) BigDecimal price,
    @Computed("coalesce(certain, false)") boolean sure,
    @Computed("coalesce(sold, shownAt)") @Nullable Instant seen) {}
