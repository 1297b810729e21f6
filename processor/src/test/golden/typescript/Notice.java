package com.example.billing;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Json;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something of every kind. It has &lt;b&gt;markup&lt;/b&gt; and no end: *&#47;. */
@Table
@Policy(allow = READ, when = "total.currency == 'EUR' && title is not null && title != 'x'")
@Policy(allow = READ, when = "shownFrom <= now() && storeId in actor.stores")
@Policy(allow = READ, when = "title == 'somebody@example.com'")
@Policy(allow = CREATE, when = "kind in [SENT, PAID] || big == 9007199254740993")
@Policy(allow = UPDATE, when = "kind == SENT", check = "kind != old.kind && day >= date('2026-01-01')")
@Policy(allow = DELETE, when = "startsWith(text, '</script>') && flag is not null && !flag")
public record Notice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Nullable String title,
    @Column(length = 5) String text,
    @Nullable @Embedded Money total,
    short small,
    long big,
    Long storeId,
    float single,
    double twice,
    @Nullable Boolean flag,
    @Column(precision = 2, scale = 2) BigDecimal share,
    LocalDate day,
    LocalTime hour,
    LocalDateTime moment,
    Instant shownFrom,
    byte[] picture,
    InvoiceStatus kind,
    List<InvoiceStatus> kinds,
    @Json Map<String, List<Money>> prices,
    @Json Node tree) {}
