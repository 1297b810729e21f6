package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Who is billed. */
@Table
@Policy(allow = READ)
public record Customer(
    @Id UUID id,
    @Tenant UUID companyId,
    String name) {}
