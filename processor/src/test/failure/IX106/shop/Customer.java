package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Secret;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.annotation.Unique;
import java.util.UUID;

/** A bill. */
@Table
@Unique("taxNumber")
@Policy(allow = READ)
public record Customer(
    @Id UUID id,
    @Tenant UUID companyId,
    @Secret String taxNumber) {

  @Override
  public String toString() {
    return CustomerLog.toString(this);
  }
}
