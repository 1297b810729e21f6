package dev.ashlar.processor.rules;

import dev.ashlar.ir.Column;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.TableName;
import dev.ashlar.processor.analysis.Part;
import dev.ashlar.processor.diagnostics.Anchor;
import dev.ashlar.processor.diagnostics.Code;
import dev.ashlar.processor.diagnostics.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A former name is used by nothing now, and was the name of one thing. */
final class FormerNamesFree implements Rule {
  @Override
  public void check(Subject subject, Problems problems) {
    Map<TableName, Table> claimed = new TreeMap<>();
    for (Table table : subject.schema().tables()) {
      for (int i = 0; i < table.formerNames().size(); i++) {
        TableName former = table.formerNames().get(i);
        Anchor anchor = at(subject, new Part(table.id(), Part.Kind.FORMER_NAMES, ""), i);
        String type = table.type().shortName();
        Optional<Table> user =
            own(subject, former).or(() -> Optional.ofNullable(claimed.get(former)));
        user.ifPresent(
            other -> used(former.name(), type, other.type().shortName(), anchor, problems));
        claimed.putIfAbsent(former, table);
      }
      columns(subject, table, problems);
    }
  }

  private static Optional<Table> own(Subject subject, TableName name) {
    return subject.schema().tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst();
  }

  private static void columns(Subject subject, Table table, Problems problems) {
    Map<String, Column> claimed = new TreeMap<>();
    for (Column column : table.columns()) {
      List<String> names = column.formerNames();
      for (int i = 0; i < names.size(); i++) {
        String former = names.get(i);
        Anchor anchor = at(subject, new Part(column.id(), Part.Kind.FORMER_NAMES, ""), i);
        Optional<Column> user =
            table.findColumn(former).or(() -> Optional.ofNullable(claimed.get(former)));
        String member = column.id().member();
        user.ifPresent(other -> used(former, member, other.id().member(), anchor, problems));
        claimed.putIfAbsent(former, column);
      }
    }
  }

  private static Anchor at(Subject subject, Part names, int index) {
    return subject.origins().of(names).at(Integer.toString(index));
  }

  private static void used(
      String former, String by, String other, Anchor anchor, Problems problems) {
    problems.add(
        Code.FORMER_NAME_IN_USE,
        anchor,
        by.equals(other)
            ? "@RenamedFrom(\"%s\") of %s names what it is called now: nothing would be renamed."
                .formatted(former, by)
            : "@RenamedFrom(\"%s\") of %s names what %s uses: its data would have two owners."
                .formatted(former, by, other),
        "remove the annotation, or rename the other one first.");
  }
}
