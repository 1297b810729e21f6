package shop;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.util.Set;
import java.util.UUID;

/** Who asks. */
@Actor
public record Caller(@Id UUID id, @Tenant UUID companyId, Set<Role> roles) {
  public enum Role { SALES, BILLING }
}
