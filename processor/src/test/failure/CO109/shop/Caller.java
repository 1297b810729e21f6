package shop;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Who asks; printed with the name. */
@Actor
public record Caller(@Id UUID id, @Tenant UUID companyId, @Pii String name) {}
