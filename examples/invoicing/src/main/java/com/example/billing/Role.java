package com.example.billing;

/** What a member of the company may be asked to do. */
public enum Role {
  SALES,
  BILLING,
  OWNER
}
