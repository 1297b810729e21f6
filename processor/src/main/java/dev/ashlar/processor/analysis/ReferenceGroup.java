package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The members that together hold the key of one row.
 *
 * @param marks their annotations, in the order of members
 * @param parts for each column of the target's key but its tenant, the column that holds it
 * @param toOne what conditions call the row referred to
 */
record ReferenceGroup(
    Table target, List<ReferenceMark> marks, Map<Column, Slot> parts, String toOne) {
  ReferenceGroup {
    marks = List.copyOf(marks);
    parts = new LinkedHashMap<>(parts);
  }

  /** Returns the first annotation that says the attribute, else the first. */
  ReferenceMark saying(String attribute) {
    return marks.stream().filter(each -> each.mark().has(attribute)).findFirst().orElse(first());
  }

  /** Returns the first annotation. */
  ReferenceMark first() {
    return marks.get(0);
  }

  /** Returns the columns of the target's key that no member holds. */
  List<Column> missing() {
    return target.idColumns().stream().filter(column -> !parts.containsKey(column)).toList();
  }

  /** Returns the column that holds the part of the key. */
  Optional<Slot> part(String keyColumn) {
    return parts.entrySet().stream()
        .filter(entry -> entry.getKey().name().equals(keyColumn))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
