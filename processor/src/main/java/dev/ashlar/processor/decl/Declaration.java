package dev.ashlar.processor.decl;

import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.TypeName;
import java.util.List;

/** A type that was read from its source, and has a fragment of its own. */
public sealed interface Declaration extends Marked permits TableDecl, ActorDecl {
  TypeName name();

  Shape shape();

  Doc doc();

  List<MemberDecl> members();

  Anchor anchor();
}
