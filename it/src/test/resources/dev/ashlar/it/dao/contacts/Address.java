package com.example.contacts;

import dev.ashlar.annotation.Pii;

/** Where somebody lives; prints the country alone. */
public record Address(String country, @Pii String street) {

  @Override
  public String toString() {
    return "Address[country=" + country + "]";
  }
}
