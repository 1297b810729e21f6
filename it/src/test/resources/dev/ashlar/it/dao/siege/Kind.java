package com.example.siege;

/** Where a letter is kept. */
public enum Kind {
  DESK,
  VAULT
}
