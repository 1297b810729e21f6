package shop;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Version;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ)
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    @Policy(allow = CREATE, by = "BILLING") String number,
    @Policy(allow = UPDATE, by = "BILLING")
    @Policy(deny = DELETE, by = "SALES")
    String text,
    @Policy(allow = UPDATE, by = "BILLING") @Version int version) {}
