package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.List;

/**
 * A type that carries {@code @Actor}: the caller, whose members are the claims.
 *
 * @param members the claims, in the order of the constructor
 * @param marks annotations of the type, {@code @Actor} among them
 */
public record ActorDecl(
    TypeName name, Shape shape, Doc doc, List<MemberDecl> members, List<Mark> marks, Anchor anchor)
    implements Declaration {
  public ActorDecl {
    members = List.copyOf(members);
    marks = List.copyOf(marks);
  }
}
