package com.example.contacts;

/** What callers may be. */
public enum Role {
  EDITOR
}
