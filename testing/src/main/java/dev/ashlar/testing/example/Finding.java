package dev.ashlar.testing.example;

/** Whether a mutant lets anybody do anything else. */
public sealed interface Finding permits Finding.Same, Finding.Unclear, Difference {

  /** Nobody: it is proved of all rows and actors. */
  record Same() implements Finding {}

  /** Neither a proof nor an example was found. */
  record Unclear() implements Finding {}
}
