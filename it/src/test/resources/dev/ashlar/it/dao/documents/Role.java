package com.example.documents;

/** What a person is. */
public enum Role {
  ADMIN,
  EDITOR
}
