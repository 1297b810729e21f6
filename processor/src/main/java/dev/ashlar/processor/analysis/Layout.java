package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Member;
import java.util.List;
import java.util.Optional;

/**
 * How the members of a table are laid out in columns.
 *
 * @param members in constructor order
 * @param slots in the order of members and their components
 */
record Layout(List<Member> members, List<Slot> slots) {
  Layout {
    members = List.copyOf(members);
    slots = List.copyOf(slots);
  }

  /** Returns the columns in order. */
  List<Column> columns() {
    return slots.stream().map(Slot::column).toList();
  }

  /** Returns the column of exactly this member path. */
  Optional<Slot> slot(String path) {
    return slots.stream().filter(slot -> slot.path().equals(path)).findFirst();
  }

  /** Returns the column with this name in the database. */
  Optional<Slot> column(String name) {
    return slots.stream().filter(slot -> slot.column().name().equals(name)).findFirst();
  }

  /** Returns the columns of a member path and of the components inside it, in order. */
  List<Slot> within(String path) {
    return slots.stream().filter(slot -> slot.within(path)).toList();
  }
}
