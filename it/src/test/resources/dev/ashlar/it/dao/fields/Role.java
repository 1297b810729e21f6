package com.example.fields;

/** What a caller is. */
public enum Role {
  /** Sees and changes what people are paid. */
  HR,
  /** Sees it. */
  AUDITOR,
  /** Sees nothing of it, whatever else a caller is. */
  TRAINEE
}
