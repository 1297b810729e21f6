package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Doc;
import dev.ashlar.ir.Table;
import dev.ashlar.ir.logic.Access;
import dev.ashlar.ir.logic.Core;
import dev.ashlar.processor.emit.ts.RowMember.Presence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the types of a table: its rows, and the bodies that add and change them. */
final class RowTypes {

  private final TsModel model;
  private final Table table;
  private final String name;
  private final List<RowMember> members;
  private final TsFile file;
  private final TypeText types;

  private RowTypes(TsModel model, Table table) {
    this.model = model;
    this.table = table;
    this.name = model.names().of(table.type());
    this.members = model.members().of(table);
    this.file = model.file(model.stem(table.type()));
    this.types = new TypeText(model.names(), file);
  }

  /** Returns the text of the file. */
  static String of(TsModel model, Table table, Header header) {
    return new RowTypes(model, table).text(header);
  }

  /** Whether some rule lets somebody add rows. */
  static boolean canInsert(Table table) {
    return !Access.create(table).equals(Core.FALSE);
  }

  /** Whether some rule lets somebody change rows, and there is something to change. */
  static boolean canUpdate(Table table, List<RowMember> members) {
    return !Access.update(table).equals(Core.FALSE)
        && members.stream().anyMatch(member -> member.inUpdate() == Presence.OPTIONAL);
  }

  private String text(Header header) {
    KeyText.addTo(file, model, model.keys().own(table).stream().toList());
    EnumText.addTo(file, model);
    file.add(row());
    if (canInsert(table)) {
      file.add(insert());
    }
    if (canUpdate(table, members)) {
      file.add(update());
    }
    file.add(filterable());
    return file.text(header);
  }

  private String row() {
    return Comment.of("", table.doc())
        + declaration(
            name,
            members.stream()
                .map(
                    member ->
                        Comment.of("  ", member.doc(), member.note())
                            + line(member, Presence.REQUIRED)));
  }

  private String insert() {
    String filled =
        members.stream()
            .filter(member -> member.inInsert() == Presence.ABSENT)
            .map(member -> "`" + member.name() + "`")
            .collect(Collectors.joining(", "));
    String note = filled.isEmpty() ? "" : "The server fills " + filled + ".";
    return Comment.of("", Doc.of("Body of a create."), note)
        + declaration(
            name + "Insert",
            members.stream()
                .filter(member -> member.inInsert() != Presence.ABSENT)
                .map(member -> line(member, member.inInsert())));
  }

  private String update() {
    return Comment.of(
            "",
            Doc.of("Body of a change: absent leaves, `null` clears."),
            "What cannot change is not here" + moved() + ".")
        + declaration(
            name + "Update",
            Stream.concat(
                lines(Presence.REQUIRED)
                    .map(line -> Comment.of("  ", Doc.of("The version that was read.")) + line),
                lines(Presence.OPTIONAL)));
  }

  private String moved() {
    String states =
        table.machines().stream()
            .map(machine -> "`" + machine.member() + "`")
            .collect(Collectors.joining(" and "));
    String verb = table.machines().size() > 1 ? " move" : " moves";
    return states.isEmpty() ? "" : "; " + states + verb + " by transitions";
  }

  private Stream<String> lines(Presence inUpdate) {
    return members.stream()
        .filter(member -> member.inUpdate() == inUpdate)
        .map(member -> line(member, inUpdate));
  }

  private String line(RowMember member, Presence presence) {
    return "  readonly %s%s: %s%s;\n"
        .formatted(
            Identifiers.key(member.name()),
            presence == Presence.OPTIONAL ? "?" : "",
            member.shape().accept(types),
            member.nullable() ? " | null" : "");
  }

  private String filterable() {
    List<String> paths = Filterable.of(table);
    String union =
        paths.isEmpty()
            ? "never"
            : paths.stream().map(Identifiers::literal).collect(Collectors.joining(" | "));
    return Comment.of(
            "",
            Doc.of("Members that an index begins with: lists are filtered and sorted by these."))
        + "export type %sFilterable = %s;\n".formatted(name, union);
  }

  private static String declaration(String name, Stream<String> lines) {
    return lines.collect(Collectors.joining("", "export interface " + name + " {\n", "}\n"));
  }
}
