package com.example.depot;

/** How far a shipment is. */
public enum Stage {
  PACKED,
  CHECKED,
  SENT
}
