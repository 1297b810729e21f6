package com.example.depot;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.RowNotFound;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Packers write, and do not delete. */
class PackerTest extends ShipmentRules {
  @Override
  Clerk clerk() {
    return Depots.PIA;
  }

  @Override
  boolean writes() {
    return true;
  }

  @Nested
  class Deleting {
    @Test
    void isForOthers() {
      Shipment shipment = new ShipmentDao(database.as(Depots.BEA)).insert(Depots.shipment("1"));
      assertThatThrownBy(() -> new ShipmentDao(database.as(Depots.PIA)).delete(shipment.id()))
          .isInstanceOfAny(AccessDenied.class, RowNotFound.class);
      new ShipmentDao(database.as(Depots.BEA)).delete(shipment.id());
    }
  }
}
