package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Stamp;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.emit.ts.RowMember.Presence;
import java.util.List;
import java.util.function.Predicate;

/** Says which members of a table a front end sees, and which of them it may send. */
final class RowMembers {

  private final Shapes shapes;

  RowMembers(Shapes shapes) {
    this.shapes = shapes;
  }

  /** Returns the members in constructor order, without those that are secret. */
  List<RowMember> of(Table table) {
    return table.members().stream()
        .filter(member -> !all(table, member, column -> column.protection().secret()))
        .map(member -> member(table, member))
        .toList();
  }

  /** Whether a rule of the member hides it from some who may read the row. */
  static boolean isMasked(Table table, String memberPath) {
    return table.policies().stream()
        .filter(policy -> policy.actions().contains(Action.READ))
        .flatMap(policy -> policy.member().stream())
        .anyMatch(path -> path.equals(memberPath) || memberPath.startsWith(path + "."));
  }

  private RowMember member(Table table, Member member) {
    boolean masked = isMasked(table, member.name());
    boolean nullable = member.nullable() || masked;
    return new RowMember(
        member.name(),
        shape(table, member),
        nullable,
        masked,
        inInsert(table, member, nullable),
        inUpdate(table, member),
        MemberNote.of(table, member, shape(table, member), masked),
        member.doc());
  }

  /** Returns what the values of the member look like in JSON. */
  Shape shape(Table table, Member member) {
    if (member.shape() instanceof MemberShape.Stored stored) {
      return shapes.of(table, table.requireColumn(stored.column()), member.type());
    }
    if (member.shape() instanceof MemberShape.Wrapped wrapped) {
      return shape(table, wrapped.component());
    }
    return new Shape.Nested(member.type().name());
  }

  private static Presence inInsert(Table table, Member member, boolean nullable) {
    if (all(table, member, column -> isFilled(table, column))) {
      return Presence.ABSENT;
    }
    boolean defaulted = all(table, member, column -> column.source() instanceof Source.Defaulted);
    return nullable || defaulted ? Presence.OPTIONAL : Presence.REQUIRED;
  }

  private static Presence inUpdate(Table table, Member member) {
    if (all(table, member, RowMembers::isVersion)) {
      return Presence.REQUIRED;
    }
    boolean fixed =
        all(
            table,
            member,
            column ->
                isFilled(table, column)
                    || !column.updatable()
                    || table.key().columns().contains(column.name()));
    return fixed ? Presence.ABSENT : Presence.OPTIONAL;
  }

  /** Whether the server fills the column, so that nobody sends it. */
  private static boolean isFilled(Table table, Column column) {
    return table.tenantColumn().filter(column::equals).isPresent()
        || table.findMachine(column.name()).isPresent()
        || column.source() instanceof Source.Generated
        || column.source() instanceof Source.Computed
        || column.source() instanceof Source.Stamped;
  }

  private static boolean isVersion(Column column) {
    return column.source() instanceof Source.Stamped stamped && stamped.stamp() == Stamp.VERSION;
  }

  private static boolean all(Table table, Member member, Predicate<Column> demand) {
    return MemberPath.leavesOf(table, member).stream().map(MemberPath::column).allMatch(demand);
  }
}
