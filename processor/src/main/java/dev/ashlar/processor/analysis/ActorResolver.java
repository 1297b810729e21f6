package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Id;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.ir.ActorShape;
import dev.ashlar.ir.TypeName;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.processor.decl.ActorDecl;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.MemberDecl;
import java.util.List;
import java.util.Optional;

/** Decides what is known of the caller. */
final class ActorResolver {
  private ActorResolver() {}

  /** Returns the shape of the actor. */
  static ActorShape resolve(ActorDecl actor) {
    Optional<MemberDecl> roles = roles(actor.members());
    return new ActorShape(
        TypeNames.of(actor.name()),
        Shapes.of(actor.shape()),
        marked(actor, Id.class),
        marked(actor, Tenant.class),
        roles.map(MemberDecl::name),
        roles.flatMap(member -> roleEnum(member.type())),
        actor.members().stream().map(ActorResolver::claim).toList(),
        Docs.of(actor));
  }

  private static Optional<String> marked(ActorDecl actor, Class<?> annotation) {
    return actor.members().stream()
        .filter(member -> member.has(annotation))
        .map(MemberDecl::name)
        .findFirst();
  }

  /** Returns the set of an enum; of several, the one that is called roles. */
  private static Optional<MemberDecl> roles(List<MemberDecl> members) {
    List<MemberDecl> sets = members.stream().filter(m -> roleEnum(m.type()).isPresent()).toList();
    return sets.stream()
        .filter(member -> sets.size() == 1 || member.name().equals("roles"))
        .findFirst();
  }

  private static Optional<TypeName> roleEnum(JavaType type) {
    return elementOfSet(type)
        .filter(JavaType.Enumeration.class::isInstance)
        .map(element -> TypeNames.of(((JavaType.Enumeration) element).name()));
  }

  private static ActorShape.Claim claim(MemberDecl member) {
    Optional<JavaType> element = elementOfSet(member.type());
    JavaType type = element.orElse(member.type());
    Optional<JavaType.RecordOf> wrapper = wrapper(type);
    return new ActorShape.Claim(
        member.name(),
        TypeNames.use(member.type()),
        member.nullable(),
        element.isPresent(),
        valueType(wrapper.map(r -> r.members().get(0).type()).orElse(type), wrapper),
        wrapper.map(record -> record.members().get(0).name()),
        Docs.of(member));
  }

  private static Optional<ExprType> valueType(JavaType type, Optional<JavaType.RecordOf> wrapper) {
    Optional<TypeName> name = wrapper.map(record -> TypeNames.of(record.name()));
    Optional<ExprType> found =
        type instanceof JavaType.Enumeration enumeration
            ? Optional.of(
                new ExprType(ExprType.Kind.ENUM, Optional.of(TypeNames.of(enumeration.name()))))
            : StandardTypes.of(type).map(column -> ExprTypes.of(column, name));
    return found.filter(each -> each.kind() != ExprType.Kind.OPAQUE);
  }

  private static Optional<JavaType.RecordOf> wrapper(JavaType type) {
    return type instanceof JavaType.RecordOf record && record.members().size() == 1
        ? Optional.of(record)
        : Optional.empty();
  }

  private static Optional<JavaType> elementOfSet(JavaType type) {
    return type instanceof JavaType.Declared declared
            && declared.name().qualified().equals("java.util.Set")
            && declared.arguments().size() == 1
        ? Optional.of(declared.arguments().get(0))
        : Optional.empty();
  }
}
