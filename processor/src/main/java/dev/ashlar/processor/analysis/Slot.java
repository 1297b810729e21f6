package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Source;
import dev.ashlar.ir.expr.ExprType;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Anchor;
import java.util.List;
import java.util.Optional;

/**
 * One column of a table, and what the user wrote for it.
 *
 * @param decls the member of the table, then the components inside it down to the value stored
 * @param type the type of its values in expressions
 * @param understood false for the stand-in of a member whose type was reported
 */
record Slot(Column column, List<MemberDecl> decls, ExprType type, boolean understood) {
  Slot {
    decls = List.copyOf(decls);
  }

  /** Returns the member path, such as {@code total.amount}. */
  String path() {
    return column.id().member();
  }

  /** Whether it belongs to the member, or to a component of it. */
  boolean within(String memberPath) {
    return path().equals(memberPath) || path().startsWith(memberPath + ".");
  }

  /** Returns the annotation of the outermost declaration that carries it. */
  Optional<Mark> mark(Class<?> annotation) {
    return decls.stream().flatMap(decl -> decl.mark(annotation).stream()).findFirst();
  }

  /** Returns the place of the innermost declaration that belongs to this column alone. */
  Anchor anchor() {
    return decls.get(0).anchor();
  }

  /** Returns this column with other values. */
  Slot from(Source source) {
    Column changed =
        new Column(
            column.id(),
            column.name(),
            column.formerNames(),
            column.type(),
            column.nullable(),
            source,
            column.updatable() && !(source instanceof Source.Computed),
            column.converter(),
            column.protection(),
            column.doc());
    return new Slot(changed, decls, type, understood);
  }
}
