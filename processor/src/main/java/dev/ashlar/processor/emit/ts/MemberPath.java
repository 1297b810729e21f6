package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The way from a row to a value in one column.
 *
 * @param steps from the member of the row inwards, at least one
 * @param column where the value is stored
 * @param type the Java type of what is stored
 */
record MemberPath(List<Step> steps, Column column, TypeRef type) {

  MemberPath {
    steps = List.copyOf(steps);
  }

  /** Returns the paths to everything that the member stores, in order. */
  static List<MemberPath> leavesOf(Table table, Member member) {
    List<MemberPath> leaves = new ArrayList<>();
    collect(table, List.of(new Step(member.name(), member.nullable())), member, leaves);
    return leaves;
  }

  private static void collect(
      Table table, List<Step> steps, Member member, List<MemberPath> leaves) {
    if (member.shape() instanceof MemberShape.Stored stored) {
      leaves.add(new MemberPath(steps, table.requireColumn(stored.column()), member.type()));
    } else if (member.shape() instanceof MemberShape.Wrapped wrapped) {
      collect(table, steps, wrapped.component(), leaves);
    } else if (member.shape() instanceof MemberShape.Embedded embedded) {
      for (Member nested : embedded.members()) {
        List<Step> further = new ArrayList<>(steps);
        further.add(new Step(nested.name(), nested.nullable()));
        collect(table, further, nested, leaves);
      }
    }
  }

  /** Returns the member of the row that the path begins with. */
  String member() {
    return steps.get(0).name();
  }

  /** Returns the path as Java writes it, such as {@code total.amount}. */
  String dotted() {
    return steps.stream().map(Step::name).collect(Collectors.joining("."));
  }

  /** Whether null may stand at the end of the path, or on the way. */
  boolean isNullable() {
    return steps.stream().anyMatch(Step::nullable);
  }

  /** One member on the way. */
  record Step(String name, boolean nullable) {}
}
