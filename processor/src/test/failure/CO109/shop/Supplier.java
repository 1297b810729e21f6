package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Says itself what it prints. */
@Table
@Policy(allow = READ)
public record Supplier(@Id UUID id, @Tenant UUID companyId, @Pii String email) {

  @Override
  public String toString() {
    return SupplierLog.toString(this);
  }
}
