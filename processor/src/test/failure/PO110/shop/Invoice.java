package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = READ, when = "status != DRAFT || ownerId == actor.id")
@Policy(allow = READ, by = "BILLING", when = "status == PAID")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    Status status,
    UUID ownerId) {
  public enum Status { DRAFT, SENT, PAID }
}
