package com.example.staff;

/** What became of a wish to be away. */
public enum Answer {
  ASKED,
  GRANTED,
  WITHDRAWN
}
