package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A word. */
@Table
@Policy(allow = READ)
public record Tag(@Id UUID id, @Tenant UUID companyId) {}
