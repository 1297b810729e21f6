package com.example.people;

/** What a person may do. */
public enum Role {
  SALES
}
