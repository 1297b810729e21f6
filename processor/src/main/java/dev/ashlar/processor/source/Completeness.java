package dev.ashlar.processor.source;

import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MarkValue;
import dev.ashlar.processor.decl.MemberDecl;
import java.util.Collection;
import java.util.List;

/** Whether every type that a declaration names could be found. */
final class Completeness {
  private Completeness() {}

  static boolean of(List<Mark> marks, List<MemberDecl> members) {
    return marks.stream().allMatch(Completeness::found)
        && members.stream()
            .allMatch(
                member ->
                    found(member.type()) && member.marks().stream().allMatch(Completeness::found));
  }

  private static boolean found(Mark mark) {
    return mark.values().values().stream().allMatch(Completeness::found);
  }

  private static boolean found(MarkValue value) {
    if (value instanceof MarkValue.TypeLiteral literal) {
      return found(literal.type());
    }
    if (value instanceof MarkValue.Nested nested) {
      return found(nested.mark());
    }
    return !(value instanceof MarkValue.Many many)
        || many.elements().stream().allMatch(Completeness::found);
  }

  private static boolean found(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return allFound(declared.arguments());
    }
    if (type instanceof JavaType.ArrayOf array) {
      return found(array.element());
    }
    if (type instanceof JavaType.RecordOf record) {
      return allFound(record.arguments()) && of(List.of(), record.members());
    }
    return !(type instanceof JavaType.Unresolved);
  }

  private static boolean allFound(Collection<JavaType> types) {
    return types.stream().allMatch(Completeness::found);
  }
}
