package com.example.siege;

/** What a person may be asked to do. */
public enum Role {
  EDITOR,
  ADMIN
}
