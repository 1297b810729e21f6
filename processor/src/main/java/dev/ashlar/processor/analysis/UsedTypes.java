package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Column;
import dev.ashlar.ir.Doc;
import dev.ashlar.ir.EnumType;
import dev.ashlar.ir.JavaShape;
import dev.ashlar.ir.ObjectType;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.Declarations;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the enums and value records that tables and the actor use, however deep. */
final class UsedTypes {
  private final Map<TypeName, EnumType> enums = new TreeMap<>();
  private final Map<TypeName, ObjectType> objects = new TreeMap<>();

  private UsedTypes() {}

  /** Returns the types that the declarations use. */
  static UsedTypes of(Declarations declarations) {
    UsedTypes used = new UsedTypes();
    declarations.tables().forEach(table -> used.addMembers(table.members()));
    declarations.actors().forEach(actor -> used.addMembers(actor.members()));
    return used;
  }

  /** Returns the enums, sorted by name. */
  List<EnumType> enums() {
    return List.copyOf(enums.values());
  }

  /** Returns the value records, sorted by name. */
  List<ObjectType> objects() {
    return List.copyOf(objects.values());
  }

  private void addMembers(List<MemberDecl> members) {
    members.forEach(member -> add(member.type()));
  }

  private void add(JavaType type) {
    if (type instanceof JavaType.Enumeration enumeration) {
      TypeName name = TypeNames.of(enumeration.name());
      enums.put(name, new EnumType(name, constants(enumeration), Doc.NONE));
    } else if (type instanceof JavaType.Declared declared) {
      declared.arguments().forEach(this::add);
    } else if (type instanceof JavaType.ArrayOf array) {
      add(array.element());
    } else if (type instanceof JavaType.RecordOf record) {
      addRecord(record);
    }
  }

  private void addRecord(JavaType.RecordOf record) {
    TypeName name = TypeNames.of(record.name());
    if (!objects.containsKey(name)) {
      List<ObjectType.Component> components =
          record.members().stream().map(UsedTypes::component).toList();
      objects.put(name, new ObjectType(name, JavaShape.RECORD, components, Doc.NONE));
      addMembers(record.members());
      record.arguments().forEach(this::add);
    }
  }

  private static ObjectType.Component component(MemberDecl member) {
    Optional<Mark> column = member.mark(Column.class);
    return new ObjectType.Component(
        member.name(),
        TypeNames.use(member.type()),
        member.nullable(),
        column.map(mark -> mark.integer("length")).orElse(0),
        column.map(mark -> mark.integer("precision")).orElse(0),
        column.map(mark -> mark.integer("scale")).orElse(0),
        Docs.of(member));
  }

  private static List<EnumType.Constant> constants(JavaType.Enumeration enumeration) {
    return enumeration.constants().stream()
        .map(name -> new EnumType.Constant(name, Doc.NONE))
        .toList();
  }
}
