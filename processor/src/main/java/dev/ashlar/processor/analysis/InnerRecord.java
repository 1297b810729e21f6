package dev.ashlar.processor.analysis;

import dev.ashlar.annotation.Convert;
import dev.ashlar.annotation.Embedded;
import dev.ashlar.annotation.Json;
import dev.ashlar.processor.decl.JavaType;
import dev.ashlar.processor.decl.MemberDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A record whose components lie in columns of a table.
 *
 * @param slots the columns, by the names that expressions inside the record use
 */
record InnerRecord(JavaType.RecordOf type, Map<String, Slot> slots) {

  /** Returns all records inside the table, outer ones first. */
  static List<InnerRecord> all(Outline outline) {
    List<InnerRecord> found = new ArrayList<>();
    for (MemberDecl member : outline.decl().members()) {
      collect(member, member.name(), outline.layout(), found);
    }
    return found;
  }

  private static void collect(
      MemberDecl member, String path, Layout layout, List<InnerRecord> found) {
    boolean whole = member.has(Json.class) || member.has(Convert.class);
    if (whole || !(member.type() instanceof JavaType.RecordOf record)) {
      return;
    }
    boolean embedded = member.has(Embedded.class);
    if (!embedded && record.members().size() != 1) {
      return;
    }
    Map<String, Slot> slots = new TreeMap<>();
    if (embedded) {
      String prefix = path + ".";
      layout.within(path).forEach(slot -> slots.put(slot.path().substring(prefix.length()), slot));
    } else {
      layout.slot(path).ifPresent(slot -> slots.put(record.members().get(0).name(), slot));
    }
    found.add(new InnerRecord(record, slots));
    for (MemberDecl component : record.members()) {
      collect(component, embedded ? path + "." + component.name() : path, layout, found);
    }
  }
}
