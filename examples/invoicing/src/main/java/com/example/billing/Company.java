package com.example.billing;

import dev.ashlar.runtime.Uuid7;
import java.util.Set;
import java.util.UUID;

/**
 * A company, which owns every row that its people write.
 *
 * @param id the tenant
 */
record Company(String name, UUID id) {

  /** Returns a new company. */
  static Company named(String name) {
    return new Company(name, Uuid7.next());
  }

  /** Returns somebody who works for the company. */
  Caller caller(Role... roles) {
    return new Caller(Uuid7.next(), id, Set.of(roles), "eu");
  }
}
