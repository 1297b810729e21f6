package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.Anchor;
import java.util.List;

/**
 * A component of a record or a stored field of a class.
 *
 * @param nullable whether it is marked {@code @Nullable} of any package
 * @param accessor the name of the method without parameters that returns it
 * @param doc empty for the members of a value type
 */
public record MemberDecl(
    String name,
    JavaType type,
    boolean nullable,
    String accessor,
    Doc doc,
    List<Mark> marks,
    Anchor anchor)
    implements Marked {
  public MemberDecl {
    marks = List.copyOf(marks);
  }
}
