package shop;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Who asks as well. */
@Actor
public record Visitor(@Id UUID id, @Tenant UUID companyId) {}
