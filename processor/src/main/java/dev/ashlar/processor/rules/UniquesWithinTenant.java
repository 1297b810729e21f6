package dev.ashlar.processor.rules;

import dev.ashlar.ir.Table;
import dev.ashlar.ir.Unique;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;

/** A unique constraint of a tenant's table tells nothing about other tenants. */
final class UniquesWithinTenant implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    for (Table table : subject.schema().tables()) {
      for (Unique unique : table.uniques()) {
        if (unique.global() && table.tenantColumn().isPresent()) {
          problems.add(
              Code.UNIQUE_ACROSS_TENANTS,
              subject.at(table, Part.Kind.UNIQUE, unique.name()).at("global"),
              "@Unique of %s is global: a refused insert tells one tenant what another has."
                  .formatted(table.type().shortName()),
              "leave \"global\" out.");
        }
      }
    }
  }
}
