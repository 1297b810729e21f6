package com.example.states;

/** Where a bill is in its life. */
public enum BillState {
  DRAFT,
  SENT,
  PAID,
  VOID
}
