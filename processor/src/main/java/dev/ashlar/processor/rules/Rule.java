package dev.ashlar.processor.rules;

import dev.ashlar.processor.diagnostics.Problems;

/** A demand on the whole schema. */
interface Rule {

  /** Reports every place that does not fulfil it. */
  void check(Subject subject, Problems problems);
}
