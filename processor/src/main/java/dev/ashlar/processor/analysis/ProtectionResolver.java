package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Pii;
import dev.ashlar.annotation.Residency;
import dev.ashlar.annotation.Secret;
import dev.ashlar.ir.Protection;
import dev.ashlar.processor.decl.MemberDecl;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Decides how a column is protected; what is said of a record holds for all its components. */
final class ProtectionResolver {
  private ProtectionResolver() {}

  /** Returns the protection of the column at the place. */
  static Protection resolve(ColumnPlace place) {
    List<MemberDecl> innermostFirst = new ArrayList<>(place.decls());
    Collections.reverse(innermostFirst);
    Optional<String> region =
        innermostFirst.stream()
            .flatMap(decl -> decl.mark(Residency.class).stream())
            .map(mark -> mark.string("value"))
            .findFirst();
    return new Protection(place.has(Pii.class), place.has(Secret.class), region);
  }
}
