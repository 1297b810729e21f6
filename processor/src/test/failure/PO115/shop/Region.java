package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Where they are. */
@Table
@Policy(allow = READ, when = "can(READ, head)")
public record Region(
    @Id UUID id,
    @Tenant UUID companyId,
    @Reference(Customer.class) UUID headId) {}
