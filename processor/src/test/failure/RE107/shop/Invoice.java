package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.ManyToMany;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@ManyToMany(value = Tag.class, as = "list")
@ManyToMany(value = Tag.class, as = "first tags", inverse = "count")
@Policy(allow = READ)
public record Invoice(@Id UUID id, @Tenant UUID companyId,
    @Reference(value = Tag.class, inverse = "in-voices") UUID tagId) {}
