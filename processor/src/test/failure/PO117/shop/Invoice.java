package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ, when = "number < 'M'")
@Policy(allow = UPDATE, when = "weight > 1.5")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    String number,
    double weight) {}
