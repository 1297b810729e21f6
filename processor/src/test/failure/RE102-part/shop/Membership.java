package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Who is in which team. */
@Table
@Policy(allow = READ)
public record Membership(
    @Tenant UUID companyId,
    @Id UUID teamId,
    @Id UUID userId) {}
