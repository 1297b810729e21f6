package dev.ashlar.processor.analysis;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import dev.ashlar.processor.decl.MemberDecl;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the members that together hold a key. A key of one column is held by one member. One of
 * several is held by an embedded record, or by a member for each part, named like the part: {@code
 * leadTeamId} and {@code leadUserId} for a key of {@code teamId} and {@code userId}, to be walked
 * as {@code lead}.
 */
final class ReferenceGroups {
  private final Layout layout;
  private final Targets targets;
  private final Problems problems;
  private final Map<String, Parts> pending = new LinkedHashMap<>();
  private final List<ReferenceGroup> found = new ArrayList<>();

  private ReferenceGroups(Layout layout, Targets targets, Problems problems) {
    this.layout = layout;
    this.targets = targets;
    this.problems = problems;
  }

  /** Returns the groups of the table, in the order of their first members. */
  static List<ReferenceGroup> of(Outline outline, Targets targets) {
    ReferenceGroups groups = new ReferenceGroups(outline.layout(), targets, outline.problems());
    for (MemberDecl member : outline.decl().members()) {
      ReferenceMark.of(member).ifPresent(groups::add);
    }
    groups.pending.values().forEach(parts -> groups.found.add(parts.group()));
    return groups.found;
  }

  private void add(ReferenceMark mark) {
    Optional<Table> target = mark.target().map(TypeNames::of).flatMap(targets::find);
    if (target.isPresent()) {
      add(mark, target.get());
    } else if (mark.target().isPresent()
        && !targets.isReported(TypeNames.of(mark.target().get()))) {
      String name = mark.target().get().last();
      problems.add(
          Code.REFERENCE_TO_NO_TABLE,
          mark.mark().at("value"),
          "%s references %s, which is not a @Table: there would be nothing to point to."
              .formatted(mark.member().name(), name),
          "put @Table on %s, or name another type.".formatted(name));
    }
  }

  private void add(ReferenceMark mark, Table target) {
    List<Column> key = target.idColumns();
    List<Slot> slots = layout.within(mark.member().name());
    if (slots.stream().anyMatch(slot -> !slot.understood())) {
      return;
    }
    if (key.size() <= 1 && slots.size() == 1) {
      Column part =
          key.isEmpty() ? target.requireColumn(target.key().columns().get(0)) : key.get(0);
      found.add(group(mark, target, Map.of(part, slots.get(0))));
    } else if (slots.size() > 1) {
      found.add(group(mark, target, byLastName(key, slots)));
    } else {
      addPart(mark, target, slots.get(0));
    }
  }

  private static ReferenceGroup group(ReferenceMark mark, Table target, Map<Column, Slot> parts) {
    return new ReferenceGroup(
        target, List.of(mark), parts, ToOneNames.of(mark.member().name(), target));
  }

  private static Map<Column, Slot> byLastName(List<Column> key, List<Slot> slots) {
    Map<Column, Slot> parts = new LinkedHashMap<>();
    for (Column column : key) {
      slots.stream()
          .filter(
              slot -> ToOneNames.last(slot.path()).equals(ToOneNames.last(column.id().member())))
          .findFirst()
          .ifPresent(slot -> parts.put(column, slot));
    }
    return parts;
  }

  private void addPart(ReferenceMark mark, Table target, Slot slot) {
    String member = mark.member().name();
    for (Column column : target.idColumns()) {
      Optional<String> prefix = ToOneNames.prefix(member, ToOneNames.last(column.id().member()));
      if (prefix.isPresent()) {
        pending
            .computeIfAbsent(
                target.name() + " " + prefix.get(), key -> new Parts(target, prefix.get()))
            .put(mark, column, slot);
        return;
      }
    }
    List<String> names =
        target.idColumns().stream().map(each -> ToOneNames.last(each.id().member())).toList();
    problems.add(
        Code.REFERENCE_TYPE,
        mark.mark().at("value"),
        "%s references %s, whose key is %s, and is named like none of them: no key would ever match."
            .formatted(member, target.type().shortName(), Words.and(names)),
        "name a component for each part, such as \"%s\".".formatted(names.get(0)));
  }

  /** Collects the members that hold the parts of one key. */
  private static final class Parts {
    private final Table target;
    private final String prefix;
    private final List<ReferenceMark> marks = new ArrayList<>();
    private final Map<Column, Slot> slots = new LinkedHashMap<>();

    Parts(Table target, String prefix) {
      this.target = target;
      this.prefix = prefix;
    }

    void put(ReferenceMark mark, Column column, Slot slot) {
      marks.add(mark);
      slots.putIfAbsent(column, slot);
    }

    ReferenceGroup group() {
      String toOne = prefix.isEmpty() ? ToOneNames.ofType(target) : prefix;
      return new ReferenceGroup(target, marks, slots, toOne);
    }
  }
}
