package shop;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
public record Invoice(@Id UUID id, @Tenant UUID companyId) {}
