package dev.ashlar.ir.logic;

import dev.ashlar.ir.Action;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Policy;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.expr.ComparisonOperator;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.RowRef.Root;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.ir.expr.Value.ColumnValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A member whose values have rules of their own: who sees them, and who changes them.
 *
 * <p>Where no rule allows an action, the member follows its row. Each decision stands beside one
 * about the row, which it never replaces.
 *
 * @param table what the member belongs to
 */
public record ProtectedMember(Table table, Member member) {

  /** Returns the members with rules, in the order in which the table has them. */
  public static List<ProtectedMember> of(Table table) {
    return table.members().stream()
        .map(member -> new ProtectedMember(table, member))
        .filter(member -> !member.rules().isEmpty())
        .toList();
  }

  /** Returns the member with rules that holds the value of the column. */
  public static Optional<ProtectedMember> of(Table table, Column column) {
    return of(table).stream().filter(member -> member.columns().contains(column)).findFirst();
  }

  /** Returns the columns of its values, in the order of the components. */
  public List<Column> columns() {
    return columns(member).map(table::requireColumn).toList();
  }

  private static Stream<String> columns(Member member) {
    if (member.shape() instanceof MemberShape.Stored stored) {
      return Stream.of(stored.column());
    }
    if (member.shape() instanceof MemberShape.Wrapped wrapped) {
      return columns(wrapped.component());
    }
    return ((MemberShape.Embedded) member.shape())
        .members().stream().flatMap(ProtectedMember::columns);
  }

  /** Whether a rule may hide its values from somebody who sees the row. */
  public boolean isMasked() {
    return rules().stream().anyMatch(rule -> rule.actions().contains(Action.READ));
  }

  /**
   * Whether it is set by itself, and never together with the whole row: a row that was read without
   * the value would erase it. So would one whose value cannot be compared with the stored one.
   */
  public boolean isSetApart() {
    return isMasked() || !isComparable();
  }

  private boolean isComparable() {
    return columns().stream()
        .allMatch(column -> StoredKind.of(column.type()) != ExprType.Kind.OPAQUE);
  }

  /** Returns when an actor who sees the row sees the value. */
  public Core read(RowRef row) {
    return rulings(Action.READ).stored(row);
  }

  /**
   * Returns when an actor may change the value on the step from {@link Root#OLD} to {@link
   * Root#NEW}: who may not see a value may not overwrite it.
   */
  public Core change() {
    return Core.all(List.of(read(Root.OLD), rulings(Action.UPDATE).step()));
  }

  /** Returns when the step from {@link Root#OLD} to {@link Root#NEW} leaves the value alone. */
  public Core unchanged() {
    return isComparable()
        ? Core.all(columns().stream().map(ProtectedMember::unchanged).toList())
        : Core.FALSE;
  }

  /** Returns when an actor may add a row {@link Root#NEW} with the value that it holds. */
  public Core create() {
    Rulings step = rulings(Action.UPDATE);
    Rulings first =
        new Rulings(step.rules().stream().map(ProtectedMember::fromNothing).toList(), step.open());
    Core allowed = withoutOld(first.added(Root.NEW));
    return allowed.equals(Core.TRUE) ? allowed : Core.any(List.of(isDefault(), allowed));
  }

  /**
   * Returns when a rule of UPDATE that allows lets a row {@link Root#NEW} begin with a value: there
   * is none before it.
   */
  public static Core begins(Policy rule) {
    return withoutOld(OneRule.allows(fromNothing(rule), Root.NEW, true));
  }

  private List<Policy> rules() {
    return table.policies().stream()
        .filter(rule -> rule.member().filter(member.name()::equals).isPresent())
        .toList();
  }

  private Rulings rulings(Action action) {
    return new Rulings(
        rules().stream().filter(rule -> rule.actions().contains(action)).toList(), true);
  }

  private static Policy fromNothing(Policy rule) {
    return new Policy(
        rule.name(),
        rule.effect(),
        rule.actions(),
        rule.roles(),
        rule.when(),
        rule.check().map(ConditionRewriting::fromNothing),
        rule.member());
  }

  private Core isDefault() {
    return Core.all(columns().stream().map(ProtectedMember::isDefault).toList());
  }

  private static Core isDefault(Column column) {
    ColumnValue value = value(Root.NEW, column);
    if (column.source() instanceof Source.Defaulted defaulted) {
      return defaulted
          .value()
          .filter(known -> value.type().kind() != ExprType.Kind.OPAQUE)
          .<Core>map(known -> new Core.Compare(ComparisonOperator.EQUAL, value, known))
          .orElse(Core.FALSE);
    }
    return column.nullable() ? new Core.Null(value, true) : Core.FALSE;
  }

  private static Core unchanged(Column column) {
    Value before = value(Root.OLD, column);
    Value after = value(Root.NEW, column);
    Core equal = new Core.Compare(ComparisonOperator.EQUAL, after, before);
    List<Core> absent = List.of(new Core.Null(after, true), new Core.Null(before, true));
    return column.nullable() ? Core.any(List.of(equal, Core.all(absent))) : equal;
  }

  private static ColumnValue value(RowRef row, Column column) {
    ExprType type = StoredKind.type(column.type());
    return new ColumnValue(row, column.name(), type, column.nullable());
  }

  /** A new row has none before it: as behind a link that leads nowhere, all of it is null. */
  private static Core withoutOld(Core core) {
    if (core instanceof Core.All all) {
      return Core.all(all.parts().stream().map(ProtectedMember::withoutOld).toList());
    }
    if (core instanceof Core.Any any) {
      return Core.any(any.parts().stream().map(ProtectedMember::withoutOld).toList());
    }
    if (!Rows.of(core).contains(Root.OLD)) {
      return core;
    }
    if (core instanceof Core.ClaimMember member && !member.expected()) {
      return new Core.NoClaims(member.claim());
    }
    return core instanceof Core.Null test && test.expected() && test.value() instanceof ColumnValue
        ? Core.TRUE
        : Core.FALSE;
  }
}
