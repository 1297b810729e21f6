package dev.ashlar.processor.rules;

import dev.ashlar.ir.Table;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;

/** Every table says who may do what. */
final class PolicyRequired implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.declared()) {
      boolean written = subject.origins().anchors().containsKey(Part.policies(table.type()));
      if (!written) {
        problems.add(
            Code.POLICY_MISSING,
            subject.at(table.id()),
            "Table %s has no policy: nobody could read or change its rows."
                .formatted(table.type().shortName()),
            "write @Policy(allow = READ), or what is meant.");
      }
    }
  }
}
