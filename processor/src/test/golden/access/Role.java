package com.example.staff;

/** What callers may be. */
public enum Role {
  HR,
  TRAINEE
}
