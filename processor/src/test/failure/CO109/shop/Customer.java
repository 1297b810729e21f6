package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Secret;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Printed with the address, the year and the number; the street is printed by itself. */
@Table
@Policy(allow = READ)
public record Customer(
    @Id UUID id,
    @Tenant UUID companyId,
    @Pii Email email,
    @Pii int born,
    @Secret String taxNumber,
    @Embedded Address address) {}
