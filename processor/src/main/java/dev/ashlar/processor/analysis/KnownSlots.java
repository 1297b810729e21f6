package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The names that expressions can use for columns of a table whose declaration is elsewhere. */
final class KnownSlots {
  private KnownSlots() {}

  /** Returns the columns by member path. */
  static Map<String, Slot> of(Table table) {
    Map<String, Slot> slots = new TreeMap<>();
    collect(table, table.members(), Optional.empty(), slots);
    return slots;
  }

  private static void collect(
      Table table, List<Member> members, Optional<TypeName> wrapper, Map<String, Slot> slots) {
    for (Member member : members) {
      MemberShape shape = member.shape();
      if (shape instanceof MemberShape.Stored stored) {
        Column column = table.requireColumn(stored.column());
        slots.put(
            column.id().member(),
            new Slot(column, List.of(), ExprTypes.of(column.type(), wrapper), true));
      } else if (shape instanceof MemberShape.Wrapped wrapped) {
        collect(table, List.of(wrapped.component()), Optional.of(member.type().name()), slots);
      } else if (shape instanceof MemberShape.Embedded embedded) {
        collect(table, embedded.members(), Optional.empty(), slots);
      }
    }
  }
}
