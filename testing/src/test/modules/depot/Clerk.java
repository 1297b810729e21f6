package com.example.depot;

import dev.ashlar.annotation.Actor;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import java.util.Set;

/** Who works in a depot; a clerk without a badge that begins with C is none. */
@Actor
public record Clerk(
    @Id long id, @Tenant DepotId depot, Set<Job> jobs, String badge, short grade, Set<Long> halls) {
  /** What a clerk is there for. */
  public enum Job {
    PACKER,
    CHECKER,
    BOSS
  }

  public Clerk {
    if (!badge.startsWith("C")) {
      throw new IllegalArgumentException("badge " + badge + " does not begin with C");
    }
  }
}
