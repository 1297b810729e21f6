package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Computed;
import dev.ashlar.annotation.Default;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ)
public record Customer(
    @Id UUID id,
    @Tenant UUID companyId,
    @Default("flase") boolean blocked,
    @Computed("quantty * 2") int doubled,
    int quantity) {}
