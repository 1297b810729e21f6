package com.example.depot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ashlar.runtime.AccessDenied;
import dev.ashlar.runtime.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every clerk of a kind meets. */
abstract class ShipmentRules {
  @TempDir Path folder;

  Database<Clerk> database;

  @BeforeEach
  void open() throws Exception {
    database = Depots.in(folder);
  }

  /** Returns who asks. */
  abstract Clerk clerk();

  /** Returns whether such clerks write shipments. */
  abstract boolean writes();

  @Test
  void writesShipments() {
    ShipmentDao shipments = new ShipmentDao(database.as(clerk()));
    if (writes()) {
      assertThat(shipments.insert(Depots.shipment("1000.49")).seal()).isNull();
    } else {
      assertThatThrownBy(() -> shipments.insert(Depots.shipment("1000.49")))
          .isInstanceOf(AccessDenied.class);
    }
    assertThatThrownBy(() -> shipments.insert(Depots.shipment("1000.50")))
        .isInstanceOf(AccessDenied.class);
  }
}
