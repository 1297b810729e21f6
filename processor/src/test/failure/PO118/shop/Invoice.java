package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.math.BigDecimal;
import java.util.UUID;

/** A bill. */
@Table
@Index("total")
@Policy(allow = READ, when = "total < 1000.00 && tax < 100.00")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Column(precision = 12, scale = 2) BigDecimal total,
    @Column(precision = 12, scale = 2) BigDecimal tax) {}
