package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Unique;
import dev.ashlar.processor.decl.Mark;
import dev.ashlar.processor.diagnostics.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides the unique constraints of a table. */
final class UniqueResolver {
  private final Outline outline;
  private final Places places;
  private final MemberNames names;

  UniqueResolver(Outline outline, Places places) {
    this.outline = outline;
    this.places = places;
    this.names = new MemberNames(outline, Code.UNIQUE_NAMES_UNKNOWN);
  }

  /** Returns the unique constraints. */
  List<Unique> resolve() {
    List<Unique> uniques = new ArrayList<>();
    for (Placed placed : Placed.all(outline.decl(), dev.ashlar.annotation.Unique.class)) {
      resolve(placed).ifPresent(uniques::add);
    }
    return uniques;
  }

  private Optional<Unique> resolve(Placed placed) {
    Mark mark = placed.mark();
    Set<String> columns = new LinkedHashSet<>();
    List<String> paths = mark.strings("value");
    for (int i = 0; i < paths.size(); i++) {
      List<Slot> found = names.columns(paths.get(i), "@Unique", mark.at("value", i));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      found.forEach(slot -> columns.add(slot.column().name()));
    }
    if (paths.isEmpty() && placed.member().isPresent()) {
      names
          .columns(placed.member().get().name(), "@Unique", mark.anchor())
          .forEach(slot -> columns.add(slot.column().name()));
    }
    if (columns.isEmpty()) {
      namesNothing(mark);
      return Optional.empty();
    }
    return Optional.of(unique(placed, List.copyOf(columns)));
  }

  private Unique unique(Placed placed, List<String> columns) {
    boolean global = placed.mark().bool("global", false);
    List<String> led = global ? columns : Leading.with(outline.table().tenancy(), columns);
    String name = placed.givenName().orElseGet(() -> outline.names().unique(led));
    places.put(outline.type(), Part.Kind.UNIQUE, name, placed.mark());
    return new Unique(name, led, global);
  }

  private void namesNothing(Mark mark) {
    outline
        .problems()
        .add(
            Code.UNIQUE_NAMES_UNKNOWN,
            mark.anchor(),
            "@Unique of %s names no component: it could not be created."
                .formatted(outline.type().shortName()),
            "name the components whose values together are unique.");
  }
}
