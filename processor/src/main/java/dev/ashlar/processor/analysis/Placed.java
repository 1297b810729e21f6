package dev.ashlar.processor.analysis;

import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.decl.TableDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An annotation that may stand on a table or on one of its members.
 *
 * @param member absent for one on the table
 */
record Placed(Mark mark, Optional<MemberDecl> member) {

  /** Returns all annotations of a type: those of the table, then those of its members in order. */
  static List<Placed> all(TableDecl table, Class<?> annotation) {
    List<Placed> all = new ArrayList<>();
    table.marks(annotation).forEach(mark -> all.add(new Placed(mark, Optional.empty())));
    for (MemberDecl member : table.members()) {
      member.marks(annotation).forEach(mark -> all.add(new Placed(mark, Optional.of(member))));
    }
    return all;
  }

  /** Returns the name that the user gave; absent if none. */
  Optional<String> givenName() {
    return Optional.of(mark.string("name")).filter(name -> !name.isEmpty());
  }
}
