package com.example.wiki;

/** What a person may do. */
public enum Role {
  EDITOR,
  GARDENER
}
