package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ, by = "SALES")
@Policy(
    allow = READ,
    when = "lines.some(l -> l.amount > 100) && lines.every(l -> l.amount < 50)")
public record Invoice(@Id UUID id, @Tenant UUID companyId) {}
