package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** Says what it prints, in a method that looks like that of the compiler. */
@Table
@Policy(allow = READ)
public record Partner(@Id UUID id, @Tenant UUID companyId, @Pii String email) {

  public final String toString() {
    return PartnerLog.toString(this);
  }
}
