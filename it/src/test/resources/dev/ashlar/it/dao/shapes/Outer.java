package com.example.shapes;

import static dev.ashlar.annotation.Action.CREATE;
import static dev.ashlar.annotation.Action.READ;
import static dev.ashlar.annotation.Action.UPDATE;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Policy;
import dev.ashlar.annotation.Table;

/** Holds tables inside. */
public final class Outer {
  private Outer() {}

  /** A class with getters, called like a type of the runtime. */
  @Table(name = "outer_row")
  @Policy(allow = {READ, CREATE, UPDATE}, when = "active")
  public static final class Row {
    @Id @Column(length = 20) private final String code;
    private final boolean active;
    @Column(length = 20) private final String label;

    public Row(String code, boolean active, String label) {
      this.code = code;
      this.active = active;
      this.label = label;
    }

    public String getCode() {
      return code;
    }

    public boolean isActive() {
      return active;
    }

    public String getLabel() {
      return label;
    }
  }
}
