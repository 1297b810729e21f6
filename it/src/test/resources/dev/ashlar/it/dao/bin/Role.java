package com.example.bin;

/** What a person may do. */
public enum Role {
  EDITOR,
  CLEANER
}
