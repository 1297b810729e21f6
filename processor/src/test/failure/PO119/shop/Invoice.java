package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ)
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(Customer.class) UUID customerId,
    @Policy(allow = READ, by = "BILLING") @Nullable String note,
    @Policy(allow = READ, by = "BILLING") String reason,
    @Policy(allow = {READ, UPDATE}, by = "BILLING") long fee) {}
