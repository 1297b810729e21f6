package dev.ashlar.processor.diagnostics;

import java.util.EnumSet;
import java.util.Set;

/** How much a problem matters to the build. A code does not change its meaning; this may. */
public enum Severity {
  /** The compilation fails. */
  ERROR,

  /** Printed at the annotation; fails the compilation only where the build asks for it. */
  WARNING,

  /** Printed, and never fails a build. */
  NOTE;

  private static final Set<Code> WARNINGS =
      EnumSet.of(
          Code.TRANSITION_UNREACHABLE,
          Code.CASCADE_WITHOUT_POLICY,
          Code.UNIQUE_ACROSS_TENANTS,
          Code.CONDITION_ALWAYS_HOLDS,
          Code.POLICY_WITHOUT_EFFECT,
          Code.DENY_COVERS_ALLOWS,
          Code.POLICY_ALLOWS_STRANGERS,
          Code.DENY_COVERS_NULLS,
          Code.POLICY_NOT_LEAKPROOF,
          Code.TRANSITION_REFUSED,
          Code.EMITTER_WARNS);

  private static final Set<Code> NOTES =
      EnumSet.of(
          Code.ACTION_NOT_ALLOWED,
          Code.POLICY_WITHOUT_INDEX,
          Code.SCHEMA_INCOMPLETE,
          Code.NO_PLACE_FOR_DRAFTS);

  /** Returns how much problems of this code matter at compile time. */
  public static Severity of(Code code) {
    if (NOTES.contains(code)) {
      return NOTE;
    }
    return WARNINGS.contains(code) ? WARNING : ERROR;
  }
}
