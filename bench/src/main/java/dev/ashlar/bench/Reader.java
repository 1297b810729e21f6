package dev.ashlar.bench;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.util.Set;
import java.util.UUID;

/** Whoever reads and writes bills. */
@Actor
public record Reader(@Id UUID id, @Tenant UUID companyId, Set<Duty> duties) {

  /** What a reader may do. */
  public enum Duty {
    BILLING
  }
}
