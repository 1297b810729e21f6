package com.example.documents;

/** How far a document is. */
public enum Status {
  DRAFT,
  PUBLISHED,
  ARCHIVED
}
