package com.example.bare;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.DELETE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import dev.ashlar.annotation.Unique;
import java.util.UUID;

/**
 * What nobody should use any more.
 *
 * @deprecated keep markers instead
 */
@Deprecated
@Table(shared = true)
@Policy(allow = {READ, CREATE, UPDATE, DELETE}, when = "age != DARK")
public record Relic(@Id UUID id, @Column(length = 20) @Unique String name, Age age) {

  /** An age. */
  public enum Age {
    DARK,
    GOLDEN
  }
}
