package dev.ashlar.ir.access;

import java.util.List;

/**
 * Who sees and changes the values of a member that has rules of its own, beside what the rules of
 * its row say.
 *
 * @param grants READ and UPDATE of each role
 */
public record MemberAccess(String member, List<Grant> grants) {

  /** Copies the list. */
  public MemberAccess {
    grants = List.copyOf(grants);
  }
}
