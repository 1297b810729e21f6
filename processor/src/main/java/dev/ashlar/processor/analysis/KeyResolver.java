package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Table;
import dev.ashlar.ir.PrimaryKey;
import dev.ashlar.ir.Tenancy;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;

/** Decides which columns identify a row. */
final class KeyResolver {
  private final Problems problems;

  KeyResolver(Problems problems) {
    this.problems = problems;
  }

  /** Returns the primary key; of a table without an {@code @Id}, a stand-in of its first column. */
  PrimaryKey resolve(TableDecl table, Layout layout, Tenancy tenancy, ConstraintNames names) {
    List<MemberDecl> ids = table.members().stream().filter(m -> m.has(Id.class)).toList();
    if (ids.isEmpty()) {
      problems.add(
          Code.ID_MISSING,
          table.anchor(),
          "%s has no @Id: a row could be neither found nor changed nor referenced."
              .formatted(table.name().last()),
          "mark the identifying component @Id.");
      return new PrimaryKey(names.primaryKey(), List.of(layout.columns().get(0).name()));
    }
    List<Slot> slots = ids.stream().flatMap(id -> layout.within(id.name()).stream()).toList();
    for (Slot slot : slots) {
      if (slot.column().nullable()) {
        problems.add(
            Code.ID_MISSING,
            slot.anchor(),
            "The @Id %s may be null: a row without it could be neither found nor changed nor referenced."
                .formatted(slot.path()),
            "remove @Nullable.");
      }
    }
    List<String> columns = slots.stream().map(slot -> slot.column().name()).toList();
    return new PrimaryKey(name(table, names), Leading.with(tenancy, columns));
  }

  private static String name(TableDecl table, ConstraintNames names) {
    return table
        .mark(Table.class)
        .map(mark -> mark.string("key"))
        .filter(name -> !name.isEmpty())
        .orElseGet(names::primaryKey);
  }
}
