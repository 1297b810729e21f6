package com.example.notes;

import dev.ashlar.testing.PolicyMutation;
import org.junit.jupiter.api.Test;

/** Mutates policies while it is itself run against mutants. */
public class NestingCases {
  @Test
  void nests() {
    PolicyMutation.of(Note.class).testedBy(NestingCases.class).run();
  }
}
