package com.example.notes;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.util.Set;
import java.util.UUID;

/** The person on whose behalf a session runs. */
@Actor
public record Caller(@Id UUID id, @Tenant UUID companyId, Set<Role> roles) {
  /** What a person may be asked to do. */
  public enum Role {
    WRITER,
    EDITOR,
    ADMIN
  }
}
