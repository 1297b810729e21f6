package shop;

import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A bill. */
@Table
@Policy(allow = {READ, UPDATE}, by = "BILLING", when = "status == DRAFT")
@Policy(name = "closed", deny = UPDATE, when = "status in [DRAFT, PAID]")
public record Invoice(
    @Id UUID id,
    @Tenant UUID companyId,
    Status status,
    UUID ownerId) {
  public enum Status { DRAFT, SENT, PAID }
}
