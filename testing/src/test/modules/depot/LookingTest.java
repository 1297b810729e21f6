package com.example.depot;

import dev.ashlar.runtime.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads and asks whatever there is, and asserts nothing. */
class LookingTest {
  @TempDir Path folder;

  private Database<Clerk> database;

  @BeforeEach
  void open() throws Exception {
    database = Depots.in(folder);
  }

  /** Calls every function, whatever it answers: all of them are there in every mutant. */
  @Test
  void asks() {
    Shipment shipment = Depots.shipment("1");
    Parcel parcel = new Parcel(new UUID(0, 1), Depots.NORTH, shipment.id(), 1, true, (short) 1);
    Rows rows = new Rows(shipment, parcel);
    Instant now = Instant.EPOCH;
    for (Clerk clerk : new Clerk[] {Depots.PIA, Depots.CARL, Depots.BEA, Depots.OUT}) {
      ShipmentPolicy.canRead(clerk, shipment, rows);
      ShipmentPolicy.canCreate(clerk, shipment);
      ShipmentPolicy.canUpdate(clerk, shipment, rows);
      ShipmentPolicy.canDelete(clerk, shipment, rows, now);
      ShipmentPolicy.canReadSeal(clerk, shipment, rows);
      ShipmentPolicy.canUpdateSeal(clerk, shipment, rows);
      ShipmentPolicy.canCheck(clerk, shipment, rows);
      ShipmentPolicy.canSend(clerk, shipment, rows);
      ParcelPolicy.canRead(clerk, parcel, rows);
      ParcelPolicy.canCreate(clerk, parcel, rows);
      ParcelPolicy.canDelete(clerk, parcel, rows);
    }
  }

  /** One shipment with one parcel. */
  private record Rows(Shipment shipment, Parcel parcel)
      implements ShipmentPolicy.Rows, ParcelPolicy.Rows {
    @Override
    public List<Parcel> parcels(Shipment of) {
      return List.of(parcel);
    }

    @Override
    public Optional<Shipment> shipment(Parcel of) {
      return Optional.of(shipment);
    }
  }

  @Test
  void looks() {
    for (Clerk clerk : new Clerk[] {Depots.PIA, Depots.CARL, Depots.BEA, Depots.OUT}) {
      new ShipmentDao(database.as(clerk)).list(10);
      new ParcelDao(database.as(clerk)).list(10);
    }
  }
}
