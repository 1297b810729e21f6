package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** One thing on a bill. */
@Table
@Policy(allow = READ, by = "SALES")
@Policy(allow = READ, by = "BILLING", when = "can(UPDATE, invoice)")
public record Line(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(value = Invoice.class, inverse = "lines") UUID invoiceId,
    int amount) {}
