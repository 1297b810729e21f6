package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Column;
import dev.ashlar.annotation.RenamedFrom;
import dev.ashlar.annotation.Tenant;
import dev.ashlar.ir.ElementId;
import dev.ashlar.ir.TypeName;
import dev.ashlar.processor.decl.TableDecl;

/** Remembers where a table's columns, and the annotations about them, were written. */
final class ColumnPlaces {
  private ColumnPlaces() {}

  /** Remembers the places of the table and its columns. */
  static void put(TableDecl decl, TypeName type, Layout layout, Places places) {
    ElementId table = ElementId.of(type);
    decl.mark(RenamedFrom.class)
        .ifPresent(
            mark -> places.put(new Part(table, Part.Kind.FORMER_NAMES, ""), mark.at("value")));
    for (Slot slot : layout.slots()) {
      ElementId id = slot.column().id();
      places.put(Part.of(id), slot.anchor());
      slot.mark(RenamedFrom.class)
          .ifPresent(
              mark -> places.put(new Part(id, Part.Kind.FORMER_NAMES, ""), mark.at("value")));
      slot.mark(Column.class)
          .filter(mark -> !mark.string("name").isEmpty())
          .ifPresent(mark -> places.put(Part.givenName(id), mark.at("name")));
      slot.mark(Column.class)
          .filter(mark -> mark.has("type"))
          .ifPresent(mark -> places.put(new Part(id, Part.Kind.NATIVE_TYPE, ""), mark.at("type")));
      slot.decls()
          .get(0)
          .mark(Tenant.class)
          .ifPresent(mark -> places.put(new Part(id, Part.Kind.TENANT, ""), mark.anchor()));
    }
  }
}
