package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Check;
import dev.ashlar.annotation.Index;
import dev.ashlar.annotation.Reference;
import dev.ashlar.annotation.Unique;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.Marked;
import dev.ashlar.processor.decl.TableDecl;
import java.util.List;

/** Keeps the names that users gave to constraints and indexes from being made a second time. */
final class GivenNames {
  private static final List<Class<?>> NAMED =
      List.of(Unique.class, Check.class, Index.class, Reference.class);

  private final ConstraintNames names;

  GivenNames(ConstraintNames names) {
    this.names = names;
  }

  /** Reserves all names given in annotations of the table and its members. */
  void reserve(TableDecl table) {
    reserve((Marked) table);
    table.members().forEach(this::reserve);
  }

  private void reserve(Marked marked) {
    for (Mark mark : marked.marks()) {
      String name = mark.string("name");
      if (!name.isEmpty() && NAMED.stream().anyMatch(mark::is)) {
        names.reserve(name);
      }
    }
  }
}
