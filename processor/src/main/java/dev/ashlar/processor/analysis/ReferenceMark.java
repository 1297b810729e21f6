package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Reference;
import dev.ashlar.ir.ReferentialAction;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.Optional;

/** One {@code @Reference} as written. */
record ReferenceMark(MemberDecl member, Mark mark) {

  /** Returns the reference of the member, if it has one. */
  static Optional<ReferenceMark> of(MemberDecl member) {
    return member.mark(Reference.class).map(mark -> new ReferenceMark(member, mark));
  }

  /** Returns the type referred to; absent if the compiler could not find it. */
  Optional<TypeName> target() {
    return mark.type("value").flatMap(ReferenceMark::name);
  }

  private static Optional<TypeName> name(JavaType type) {
    if (type instanceof JavaType.Declared declared) {
      return Optional.of(declared.name());
    }
    if (type instanceof JavaType.RecordOf record) {
      return Optional.of(record.name());
    }
    return type instanceof JavaType.Enumeration enumeration
        ? Optional.of(enumeration.name())
        : Optional.empty();
  }

  /** Returns what happens on {@code onDelete} or {@code onUpdate}. */
  ReferentialAction action(String attribute) {
    return mark.constant(attribute)
        .map(ReferentialAction::valueOf)
        .orElse(ReferentialAction.NO_ACTION);
  }

  /** Returns the name of the constraint, if it was given one. */
  Optional<String> givenName() {
    return Optional.of(mark.string("name")).filter(name -> !name.isEmpty());
  }

  /** Returns the name of the to-many side, if it has one. */
  Optional<String> inverse() {
    return Optional.of(mark.string("inverse")).filter(name -> !name.isEmpty());
  }
}
