package dev.ashlar.runtime;

import java.util.Set;
import java.util.UUID;

/** The actor of these tests. */
record Person(UUID id, UUID companyId, Set<Role> roles) {

  /** What a person may be asked to do. */
  enum Role {
    READER,
    WRITER
  }

  static Person of(UUID companyId) {
    return new Person(Uuid7.next(), companyId, Set.of(Role.WRITER));
  }
}
