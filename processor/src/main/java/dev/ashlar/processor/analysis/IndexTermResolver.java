package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Index;
import dev.ashlar.ir.expr.RowRef;
import dev.ashlar.ir.expr.Value;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.expr.Use;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides what one term of an index says. */
final class IndexTermResolver {
  private static final Pattern PATH = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$.]*");

  private final TableScope scope;
  private final Expressions expressions;
  private final MemberNames names;

  IndexTermResolver(Outline outline, TableScope scope) {
    this.scope = scope.as("Index of " + outline.type().shortName());
    this.expressions = new Expressions(outline.problems());
    this.names = new MemberNames(outline, Code.INDEX_NAMES_UNKNOWN);
  }

  /** Returns the terms that a text means, several for an embedded record; none if it is wrong. */
  List<Index.Term> resolve(String text, Anchor anchor) {
    IndexTerm term = IndexTerm.parse(text);
    if (PATH.matcher(term.expression()).matches()) {
      return names.columns(term.expression(), "Index", anchor).stream()
          .map(slot -> new Index.Term(value(slot), term.order(), term.nulls()))
          .toList();
    }
    Optional<Value> value =
        expressions.value(term.expression(), Use.INDEX_TERM, scope, Optional.empty(), anchor);
    return value.map(each -> new Index.Term(each, term.order(), term.nulls())).stream().toList();
  }

  /** Returns the terms of all columns of a member. */
  List<Index.Term> ofMember(String member, Anchor anchor) {
    return names.columns(member, "Index", anchor).stream()
        .map(IndexTermResolver::ascending)
        .toList();
  }

  /** Returns a term of the column, the smallest first. */
  static Index.Term ascending(Slot slot) {
    return new Index.Term(value(slot), Index.Order.ASCENDING, Index.Nulls.DEFAULT);
  }

  private static Value value(Slot slot) {
    return new Value.ColumnValue(
        RowRef.Root.THIS, slot.column().name(), slot.type(), slot.column().nullable());
  }
}
