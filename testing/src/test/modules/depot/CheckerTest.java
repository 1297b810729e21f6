package com.example.depot;

/** Checkers do not write. */
class CheckerTest extends ShipmentRules {
  @Override
  Clerk clerk() {
    return Depots.CARL;
  }

  @Override
  boolean writes() {
    return false;
  }
}
