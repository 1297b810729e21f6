package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.ManyToMany;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@ManyToMany(value = Caller.class, as = "callers")
@Policy(allow = READ)
public record Invoice(@Id UUID id, @Tenant UUID companyId) {}
