package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Doc;
import dev.ashlar.processor.decl.Declaration;
import dev.ashlar.processor.decl.Marked;
import dev.ashlar.processor.decl.MemberDecl;

/** Turns what the author wrote about something into words of the IR. */
final class Docs {
  private static final String DEPRECATED = "deprecated";

  private Docs() {}

  /** Returns the words about a table or an actor. */
  static Doc of(Declaration declaration) {
    return new Doc(declaration.doc().text(), deprecation(declaration));
  }

  /** Returns the words about a member. */
  static Doc of(MemberDecl member) {
    return new Doc(member.doc().text(), deprecation(member));
  }

  private static String deprecation(Marked marked) {
    return marked.has(Deprecated.class) ? DEPRECATED : "";
  }
}
