package dev.ashlar.bench;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** A row of nine columns. */
@Table
@Policy(allow = {READ, CREATE, UPDATE})
public record Bill(
    @Id UUID id,
    @Tenant UUID companyId,
    String number,
    UUID customerId,
    String status,
    @Column(precision = 12, scale = 2) BigDecimal amount,
    String note,
    boolean settled,
    Instant createdAt) {}
