package shop;

import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** A class prints nothing of itself. */
@Table
@Policy(allow = READ)
public final class Visitor {
  private final @Id UUID id;
  private final @Tenant UUID companyId;
  private final @Pii String name;

  /** Creates a visitor. */
  public Visitor(UUID id, UUID companyId, String name) {
    this.id = id;
    this.companyId = companyId;
    this.name = name;
  }

  /** Returns the key. */
  public UUID id() {
    return id;
  }

  /** Returns the tenant. */
  public UUID companyId() {
    return companyId;
  }

  /** Returns the name. */
  public String name() {
    return name;
  }
}
