package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ)
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(precision = 2, scale = 4) BigDecimal unitPrice,
    @Column(length = 3) int quantity) {}
