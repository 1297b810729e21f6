package com.example.states;

/** What a person may be asked to do. */
public enum Role {
  BILLING,
  OWNER
}
