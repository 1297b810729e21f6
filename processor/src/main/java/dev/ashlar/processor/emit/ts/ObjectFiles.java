package dev.ashlar.processor.emit.ts;

import dev.ashlar.ir.ObjectType;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the files of a value object: its type and its Zod schema. */
final class ObjectFiles {

  private final TsModel model;
  private final ObjectType object;
  private final String name;
  private final List<ObjectType.Component> components;

  ObjectFiles(TsModel model, ObjectType object) {
    this.model = model;
    this.object = object;
    this.name = model.names().of(object.type());
    this.components = ObjectMembers.of(model.schema(), object);
  }

  /** Returns the text of the file of types. */
  String types() {
    TsFile file = model.file(model.stem(object.type()));
    TypeText types = new TypeText(model.names(), file);
    EnumText.addTo(file, model);
    file.add(
        Comment.of("", object.doc())
            + components.stream()
                .map(component -> line(component, types))
                .collect(Collectors.joining("", "export interface " + name + " {\n", "}\n")));
    return file.text(Header.of(object.type()));
  }

  /** Returns the text of the file of schemas. */
  String schemas() {
    TsFile file = model.file(model.stem(object.type()) + ".zod");
    file.importZod();
    SchemaText schemas = new SchemaText(model.names(), model.recursive(), file);
    String type = file.type(name);
    file.add(
        components.stream()
            .map(component -> line(component, schemas))
            .collect(
                Collectors.joining(
                    "",
                    "export const " + name + "Schema = z.strictObject({\n",
                    "}).readonly() satisfies z.ZodType<" + type + ", unknown>;\n")));
    return file.text(Header.of(object.type()));
  }

  private String line(ObjectType.Component component, TypeText types) {
    Shape shape = model.shapes().of(component);
    return Comment.of("  ", component.doc(), MemberNote.size(shape).findFirst().orElse(""))
        + "  readonly %s: %s%s;\n"
            .formatted(
                Identifiers.key(component.name()),
                shape.accept(types),
                component.nullable() ? " | null" : "");
  }

  private String line(ObjectType.Component component, SchemaText schemas) {
    return "  %s: %s%s,\n"
        .formatted(
            Identifiers.key(component.name()),
            model.shapes().of(component).accept(schemas),
            component.nullable() ? ".nullable()" : "");
  }
}
