package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A type that carries {@code @Table}.
 *
 * @param members what is stored, in the order of the constructor
 * @param marks annotations of the type, {@code @Table} among them
 */
public record TableDecl(
    TypeName name, Shape shape, Doc doc, List<MemberDecl> members, List<Mark> marks, Anchor anchor)
    implements Declaration {
  public TableDecl {
    members = List.copyOf(members);
    marks = List.copyOf(marks);
  }

  /** Returns the member of this name. */
  public Optional<MemberDecl> member(String wanted) {
    return members.stream().filter(member -> member.name().equals(wanted)).findFirst();
  }
}
