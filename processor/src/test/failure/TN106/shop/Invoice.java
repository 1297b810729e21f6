package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import java.util.UUID;

/** A bill. */
@Table
@Unique(value = "number", global = true)
@Policy(allow = READ)
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    String number) {}
