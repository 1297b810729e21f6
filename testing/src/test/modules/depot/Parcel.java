package com.example.depot;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Tenant;
import java.util.UUID;

/** One parcel; nobody is known who cannot see its shipment. */
@Table
@Index("shipmentId")
@Policy(allow = READ, when = "can(READ, shipment)")
@Policy(allow = CREATE, when = "packerId == actor.id && can(UPDATE, shipment)")
@Policy(allow = DELETE, by = "BOSS")
@Policy(deny = DELETE, by = "CHECKER")
public record Parcel(
    @Id UUID id,
    @Tenant DepotId depot,
    @Reference(value = Shipment.class, inverse = "parcels") UUID shipmentId,
    long packerId,
    boolean fragile,
    short pieces) {

  public Parcel {
    if (pieces < 0) {
      throw new IllegalArgumentException("pieces " + pieces);
    }
  }
}
