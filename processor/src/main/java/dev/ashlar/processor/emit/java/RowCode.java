package dev.ashlar.processor.emit.java;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.ClassName;
import dev.ashlar.ir.Column;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Builds values of the application's type: from a result, or from another value. */
record RowCode(Table table) {

  private static final ClassName NULLABLE_ROW = ClassName.get("dev.ashlar.runtime", "NullableRow");

  /** Returns the expression that makes the value that {@code row} holds. */
  Snippet read() {
    List<Snippet> arguments = table.members().stream().map(this::read).toList();
    return construct(JavaTypes.of(table.type()), arguments);
  }

  private Snippet read(Member member) {
    if (member.shape() instanceof MemberShape.Stored stored) {
      return new ColumnCode(table.requireColumn(stored.column()), member.type())
          .read(member.nullable());
    }
    if (member.shape() instanceof MemberShape.Wrapped wrapped) {
      return readWrapped(member, wrapped.component());
    }
    MemberShape.Embedded embedded = (MemberShape.Embedded) member.shape();
    Snippet present = inline(member.type(), embedded.members().stream().map(this::read).toList());
    return member.nullable() ? unlessAbsent(member, present) : present;
  }

  private Snippet readWrapped(Member member, Member component) {
    boolean plain =
        component.shape() instanceof MemberShape.Stored stored
            && table.requireColumn(stored.column()).converter().isEmpty()
            && !component.nullable()
            && member.type().arguments().isEmpty();
    if (member.nullable() && plain) {
      MemberShape.Stored stored = (MemberShape.Stored) component.shape();
      ColumnCode code = new ColumnCode(table.requireColumn(stored.column()), component.type());
      ClassName type = JavaTypes.of(member.type().name());
      return Snippet.of(NULLABLE_ROW, ".map(", code.read(true), ", ", type, "::new)");
    }
    Snippet present = inline(member.type(), List.of(read(component)));
    return member.nullable() ? unlessAbsent(member, present) : present;
  }

  /** A nullable value of several columns is null exactly if all of them are. */
  private static Snippet unlessAbsent(Member member, Snippet present) {
    List<String> labels = new ArrayList<>();
    collect(member, labels);
    String columns = String.join(", ", labels.stream().map(Literals::string).toList());
    Snippet inline = Snippet.of("row.absent(", columns, ") ? null : ", present);
    return inline.width() < 90
        ? inline
        : Snippet.of("row.absent(", columns, ")\n        ? null\n        : ", present);
  }

  private static void collect(Member member, List<String> columns) {
    if (member.shape() instanceof MemberShape.Stored stored) {
      columns.add(stored.column());
    } else if (member.shape() instanceof MemberShape.Wrapped wrapped) {
      collect(wrapped.component(), columns);
    } else if (member.shape() instanceof MemberShape.Embedded embedded) {
      embedded.members().forEach(each -> collect(each, columns));
    }
  }

  /**
   * Returns the expression that makes a copy of a value in which some columns have other values.
   */
  Snippet copy(String row, Map<Column, Snippet> others) {
    List<Snippet> arguments =
        table.members().stream()
            .map(member -> copy(Snippet.of(row), table.shape(), member, others))
            .toList();
    return construct(JavaTypes.of(table.type()), arguments);
  }

  /**
   * Returns the expression that makes a copy of a value in which some members may be null.
   *
   * @param shown whether the value of a member stays; a member that is not in it does
   */
  Snippet masked(String row, Map<Member, Snippet> shown) {
    List<Snippet> arguments = new ArrayList<>();
    for (Member member : table.members()) {
      Snippet value = Snippet.of(row, ".", ColumnPath.accessor(table.shape(), member), "()");
      Snippet condition = shown.get(member);
      arguments.add(condition == null ? value : Snippet.of(condition, " ? ", value, " : null"));
    }
    return construct(JavaTypes.of(table.type()), arguments);
  }

  private Snippet copy(
      Snippet holder, JavaShape owner, Member member, Map<Column, Snippet> others) {
    Snippet value = Snippet.of(holder, ".", ColumnPath.accessor(owner, member), "()");
    List<String> columns = new ArrayList<>();
    collect(member, columns);
    if (columns.stream().map(table::requireColumn).noneMatch(others::containsKey)) {
      return value;
    }
    if (member.shape() instanceof MemberShape.Stored stored) {
      return requireNonNull(others.get(table.requireColumn(stored.column())));
    }
    List<Snippet> arguments =
        member.shape() instanceof MemberShape.Wrapped wrapped
            ? List.of(copy(value, wrapped.shape(), wrapped.component(), others))
            : parts(value, (MemberShape.Embedded) member.shape(), others);
    Snippet copied = inline(member.type(), arguments);
    return member.nullable() ? unlessNull(value, copied) : copied;
  }

  private List<Snippet> parts(
      Snippet holder, MemberShape.Embedded embedded, Map<Column, Snippet> others) {
    return embedded.members().stream()
        .map(each -> copy(holder, embedded.shape(), each, others))
        .toList();
  }

  private static Snippet unlessNull(Snippet value, Snippet present) {
    Snippet inline = Snippet.of(value, " == null ? null : ", present);
    return inline.width() < 90
        ? inline
        : Snippet.of(value, " == null\n        ? null\n        : ", present);
  }

  private static Snippet inline(TypeRef type, List<Snippet> arguments) {
    String diamond = type.arguments().isEmpty() ? "(" : "<>(";
    return Snippet.of(
        "new ", JavaTypes.of(type.name()), diamond, Snippet.join(", ", arguments), ")");
  }

  private static Snippet construct(ClassName type, List<Snippet> arguments) {
    return Snippet.of("new ", type, "(\n    ", Snippet.join(",\n    ", arguments), ")");
  }
}
