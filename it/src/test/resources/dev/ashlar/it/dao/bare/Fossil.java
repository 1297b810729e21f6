package com.example.bare;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;
import java.util.UUID;

/** Something old, of which two members are to go. */
@Table(shared = true)
@Policy(allow = {READ, CREATE, UPDATE}, when = "label == 'x' || depth > 3")
public final class Fossil {
  @Id private final UUID id;
  @Deprecated(forRemoval = true) @Column(length = 20) private final String label;
  @Deprecated private final int depth;

  public Fossil(UUID id, String label, int depth) {
    this.id = id;
    this.label = label;
    this.depth = depth;
  }

  public UUID getId() {
    return id;
  }

  @Deprecated(forRemoval = true)
  public String getLabel() {
    return label;
  }

  @Deprecated
  public int getDepth() {
    return depth;
  }
}
