package dev.ashlar.ir.access;

import dev.ashlar.ir.TableName;
import dev.ashlar.ir.TypeName;
import java.util.List;

/**
 * Who may do what with the rows of one table.
 *
 * @param tenanted whether each row belongs to a tenant, and only to its actors
 * @param grants every action of each role
 * @param members those with rules of their own; all others follow their row
 * @param transitions beside what UPDATE says, which changes no state
 */
public record TableAccess(
    TypeName type,
    TableName name,
    boolean tenanted,
    List<Grant> grants,
    List<MemberAccess> members,
    List<TransitionAccess> transitions) {

  /** Copies the lists. */
  public TableAccess {
    grants = List.copyOf(grants);
    members = List.copyOf(members);
    transitions = List.copyOf(transitions);
  }
}
