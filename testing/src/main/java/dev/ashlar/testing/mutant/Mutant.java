package dev.ashlar.testing.mutant;

import dev.ashlar.ir.Schema;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;

/**
 * A module in which one rule says something else.
 *
 * @param key unique in the module, the same in each run: table, rule and number, such as {@code
 *     Note.read_1.3}, {@code Note.publish().1} for a transition, {@code Note.@Tenant.1}
 * @param type the table whose rule it is
 * @param change what was done to the rule, in a few words
 * @param before the rule as its author wrote it
 * @param after the rule as it is now
 * @param original the module as it is
 * @param changed the module with that rule
 * @param built the same as code is generated for it: what the rule no longer looks at is still
 *     mentioned, so that methods have the same parameters
 */
public record Mutant(
    String key,
    TypeName type,
    String change,
    String before,
    String after,
    Schema original,
    Schema changed,
    Schema built) {

  /** Whether it is not a rule that is changed, but the guard that keeps tenants apart. */
  public boolean isUnguarded() {
    return !tableBefore().tenancy().equals(tableAfter().tenancy());
  }

  /** Returns the module that databases are made for: in them, each tenant keeps its rows. */
  public Schema stored() {
    return isUnguarded() ? original : built;
  }

  /** Returns the table as it is. */
  public Table tableBefore() {
    return original.findTable(type).orElseThrow();
  }

  /** Returns the table with the changed rule. */
  public Table tableAfter() {
    return changed.findTable(type).orElseThrow();
  }
}
