package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.Table;
import dev.ashlar.processor.emit.ts.RowMember.Presence;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the Zod schemas of a table, one for each of its types. */
final class RowSchemas {

  private final Table table;
  private final String name;
  private final List<RowMember> members;
  private final TsFile file;
  private final SchemaText schemas;
  private final CheckRules rules;

  private RowSchemas(TsModel model, Table table) {
    this.table = table;
    this.name = model.names().of(table.type());
    this.members = model.members().of(table);
    this.file = model.file(model.stem(table.type()) + ".zod");
    this.schemas = new SchemaText(model.names(), model.recursive(), file);
    this.rules = new CheckRules(table, file);
  }

  /** Returns the text of the file. */
  static String of(TsModel model, Table table, Header header) {
    return new RowSchemas(model, table).text(header);
  }

  private String text(Header header) {
    file.importZod();
    file.add(schema("", member -> Presence.REQUIRED));
    if (RowTypes.canInsert(table)) {
      file.add(schema("Insert", RowMember::inInsert));
    }
    if (RowTypes.canUpdate(table, members)) {
      file.add(schema("Update", RowMember::inUpdate));
    }
    return file.text(header);
  }

  private String schema(String suffix, Function<RowMember, Presence> presence) {
    String type = file.type(name + suffix);
    boolean optional = members.stream().anyMatch(each -> presence.apply(each) == Presence.OPTIONAL);
    String refinement = optional ? ".superRefine(" + file.value("exact") + ")" : "";
    return members.stream()
        .filter(member -> presence.apply(member) != Presence.ABSENT)
        .map(member -> line(member, presence.apply(member)))
        .collect(
            Collectors.joining(
                "",
                "export const " + type + "Schema = z.strictObject({\n",
                "})" + refinement + ".readonly() satisfies z.ZodType<" + type + ", unknown>;\n"));
  }

  private String line(RowMember member, Presence presence) {
    String value = member.shape().accept(schemas) + rules.of(member);
    String schema = value + (member.nullable() ? ".nullable()" : "");
    String whole =
        presence == Presence.OPTIONAL ? file.value("optional") + "(" + schema + ")" : schema;
    return "  " + Identifiers.key(member.name()) + ": " + whole + ",\n";
  }
}
