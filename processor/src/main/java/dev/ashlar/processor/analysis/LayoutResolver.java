package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Convert;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Json;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.Member;
import dev.ashlar.ir.MemberShape;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.TableDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.List;

/** Lays out the members of a table in columns: as they are, wrapped, or embedded. */
final class LayoutResolver {
  private final ColumnResolver columns;
  private final Problems problems;
  private final List<Slot> slots = new ArrayList<>();

  private LayoutResolver(ColumnResolver columns, Problems problems) {
    this.columns = columns;
    this.problems = problems;
  }

  /** Returns the members and columns of the table. */
  static Layout resolve(TableDecl table, ColumnResolver columns, Problems problems) {
    LayoutResolver resolver = new LayoutResolver(columns, problems);
    List<Member> members = new ArrayList<>();
    for (MemberDecl member : table.members()) {
      members.add(resolver.member(ColumnPlace.of(table, member)));
    }
    return new Layout(members, resolver.slots);
  }

  private Member member(ColumnPlace place) {
    MemberDecl decl = place.decl();
    boolean primitive = decl.type() instanceof JavaType.Primitive;
    if (primitive && decl.nullable()) {
      problems.add(
          Code.NULLABLE_PRIMITIVE,
          decl.anchor(),
          "%s is a @Nullable %s, which cannot be null: NULL would be read as 0."
              .formatted(decl.name(), decl.type().written()),
          "write \"@Nullable %s\".".formatted(boxedName((JavaType.Primitive) decl.type())));
    }
    return new Member(
        decl.name(),
        TypeNames.use(decl.type()),
        decl.nullable() && !primitive,
        shape(place),
        Docs.of(decl));
  }

  private MemberShape shape(ColumnPlace place) {
    MemberDecl decl = place.decl();
    boolean whole = decl.has(Json.class) || decl.has(Convert.class);
    if (!whole && decl.type() instanceof JavaType.RecordOf record) {
      if (decl.has(Embedded.class)) {
        return embedded(place, record);
      }
      if (record.members().size() == 1) {
        Member component = member(place.wrapped(record.members().get(0), record));
        return new MemberShape.Wrapped(JavaShape.RECORD, component);
      }
      problems.add(
          Code.RECORD_STORED_IN_TWO_WAYS,
          decl.anchor(),
          "%s has %s components and %s is neither @Embedded nor @Json: it could be stored in two ways."
              .formatted(record.name().last(), Words.number(record.members().size()), decl.name()),
          "write \"@Embedded\", or \"@Json\".");
      return stored(columns.standIn(place));
    }
    return stored(columns.resolve(place));
  }

  private MemberShape embedded(ColumnPlace place, JavaType.RecordOf record) {
    List<Member> members = new ArrayList<>();
    for (MemberDecl component : record.members()) {
      members.add(member(place.embedded(component)));
    }
    return new MemberShape.Embedded(JavaShape.RECORD, members);
  }

  private MemberShape stored(Slot slot) {
    slots.add(slot);
    return new MemberShape.Stored(slot.column().name());
  }

  private static String boxedName(JavaType.Primitive primitive) {
    return Conversion.boxed(primitive).written();
  }
}
