package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.ColumnType;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Protection;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Collects the columns of a table that connects two others, under names that are free. */
final class JoinColumns {
  private final TypeName type;
  private final List<Column> columns = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();

  JoinColumns(TypeName type) {
    this.type = type;
  }

  /** Adds the column of the tenant, named as in the table. */
  Column tenant(Table table, Column column) {
    return add(table, column, ToOneNames.last(column.id().member()), column.name());
  }

  /**
   * Adds columns for the key of the table.
   *
   * @param row what the row with the key is called
   * @return the names of the new columns, by those of the key
   */
  Map<String, String> key(Table table, String row) {
    Map<String, String> held = new LinkedHashMap<>();
    for (Column column : table.idColumns()) {
      String part = ToOneNames.last(column.id().member());
      String member = row + Character.toUpperCase(part.charAt(0)) + part.substring(1);
      Column added = add(table, column, member, SnakeCase.of(row) + "_" + column.name());
      held.put(column.name(), added.name());
    }
    return held;
  }

  /** Returns the columns, in the order in which they were added. */
  List<Column> columns() {
    return List.copyOf(columns);
  }

  /** Returns the members that hold them. */
  List<Member> members() {
    return List.copyOf(members);
  }

  private Column add(Table table, Column like, String member, String name) {
    boolean taken =
        columns.stream()
            .anyMatch(
                column ->
                    column.name().equalsIgnoreCase(name) || column.id().member().equals(member));
    if (taken) {
      String other =
          "other" + member.substring(0, 1).toUpperCase(Locale.ROOT) + member.substring(1);
      return add(table, like, other, "other_" + name);
    }
    Column column =
        new Column(
            new ElementId(type, member),
            name,
            List.of(),
            carried(like.type()),
            false,
            new Source.Given(),
            false,
            like.converter(),
            Protection.NONE,
            Doc.NONE);
    columns.add(column);
    TypeRef value = value(table.members(), like.name()).orElseThrow();
    members.add(new Member(member, value, false, new MemberShape.Stored(name), Doc.NONE));
    return column;
  }

  /** A number that counts by itself is a plain number where it is referred to. */
  private static ColumnType carried(ColumnType type) {
    boolean counts =
        type instanceof ColumnType.Native named
            && named.name().toLowerCase(Locale.ROOT).endsWith("serial");
    return counts ? ((ColumnType.Native) type).carrier() : type;
  }

  private static Optional<TypeRef> value(List<Member> members, String column) {
    for (Member member : members) {
      MemberShape shape = member.shape();
      if (shape instanceof MemberShape.Stored stored && stored.column().equals(column)) {
        return Optional.of(member.type());
      }
      List<Member> inside =
          shape instanceof MemberShape.Wrapped wrapped
              ? List.of(wrapped.component())
              : shape instanceof MemberShape.Embedded embedded ? embedded.members() : List.of();
      Optional<TypeRef> found = value(inside, column);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
