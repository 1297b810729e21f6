package com.example.billing;

/** Where an invoice is in its life. */
public enum InvoiceStatus {
  DRAFT,
  SENT,
  PAID,
  VOID
}
